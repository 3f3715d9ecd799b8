import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCommand } from '../../../cli/glossary/check-command.ts';
import { newCommand } from '../../../cli/glossary/new-command.ts';
import { SAMPLE_FILE, writeGlossary } from '../../glossary/sample-term.ts';

const PLACE = 'terms/immigration/residence-card.yaml';
let folder: string;
let here: string[];

beforeEach(() => {
  // The dialogue shows the file, which has no place in a test's output.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  folder = writeGlossary({ [PLACE]: SAMPLE_FILE });
  here = ['--folder', folder];
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('annae glossary new', () => {
  const given = [
    ['headword', '출국신고'],
    ['service', 'immigration'],
    ['source', 'https://www.hikorea.go.kr'],
    ['easy', '한국을 떠난다고 알리는 일이에요.'],
    ['name', 'Departure report'],
    ['meaning', 'Telling the office that you leave Korea.'],
    ['do', ''],
    ['id', 'departure-report'],
    ['romanised', 'chulguk singo'],
  ].flatMap(([option, value]) => [`--${option}`, value!]);
  const path = () => join(folder, 'terms/immigration/departure-report.yaml');
  const answer =
    (...lines: string[]) =>
    async () =>
      lines.shift() ?? null;

  it('writes a file from options alone', async () => {
    const { output, code } = await newCommand([...here, ...given, '--yes'], answer());
    expect(code).toBe(0);
    expect(output).toContain('terms/immigration/departure-report.yaml');
    expect(readFileSync(path(), 'utf8')).toContain('headword: 출국신고\n');
    expect(checkCommand([...here, '--lang', 'en']).output).toContain('nothing yet in zh-Hans, ja, fr, vi');
  });

  it('writes the word into the table of spellings, so that the first check has nothing to mend', async () => {
    const table = join(folder, 'surfaces.tsv');
    writeFileSync(table, '');
    checkCommand([...here, '--fix']);
    const { output } = await newCommand([...here, ...given, '--yes'], answer());
    expect(output).toContain('glossary/surfaces.tsv was brought up to date');
    expect(readFileSync(table, 'utf8')).toContain('출국신고\tdeparture-report\n');
    expect(checkCommand(here)).toMatchObject({ code: 0, output: expect.not.stringContaining('surfaces.tsv') });
  });

  it('asks before it writes', async () => {
    const declined = await newCommand([...here, ...given, '--lang', 'ko', '--language', 'en'], answer('n'));
    expect(declined).toMatchObject({ output: expect.stringContaining('아무것도 쓰지 않았어요.'), code: 1 });
    expect(existsSync(path())).toBe(false);
    await newCommand([...here, ...given], answer(''));
    expect(existsSync(path())).toBe(true);
  });

  it('never writes over a term', async () => {
    await expect(newCommand([...here, ...given, '--id', 'residence-card', '--yes'], answer())).rejects.toThrow('has this id');
    expect(readFileSync(join(folder, PLACE), 'utf8')).toBe(SAMPLE_FILE);
  });

  it('names the option for an answer that does not come', async () => {
    await expect(newCommand([...here, '--headword', '출국신고'], answer())).rejects.toThrow('--service: there is no answer');
  });

  it('refuses a language that it does not speak', async () => {
    await expect(newCommand([...here, '--lang', 'th'], answer())).rejects.toThrow('--lang takes one of ko, en, zh-Hans, ja, fr, vi');
  });

  it('writes without empty options: what has a proposal needs no answer', async () => {
    const short = given.filter((_, at) => !['--do', '--id', '--romanised'].includes(given[at - (at % 2)]!));
    expect(await newCommand([...here, ...short, '--yes'], answer())).toMatchObject({ code: 0 });
    expect(readFileSync(path(), 'utf8')).toContain('  do: null\n');
  });

  it('asks a Vietnamese volunteer in Vietnamese, and writes Vietnamese alone', async () => {
    const lines = ['출국신고', 'immigration', '출입국관리법 제28조', '한국을 떠난다고 알리는 일이에요.'];
    const texts = ['Khai báo xuất cảnh', 'Việc báo cho cơ quan biết bạn rời Hàn Quốc.', '', 'chulguk singo', 'departure-report', 'có'];
    const { output } = await newCommand([...here, '--lang', 'vi'], answer(...lines, ...texts));
    expect(output).toMatch(/^Đã ghi: .*\/terms\/immigration\/departure-report\.yaml\n/);
    const text = readFileSync(path(), 'utf8');
    expect(text).toContain('vi:\n  name: Khai báo xuất cảnh\n');
    expect(text).not.toMatch(/^(en|fr|ja|zh-Hans):/m);
  });

  it('keeps the answers when the input ends, and goes on with them', async () => {
    const begun = newCommand(here, answer('출국신고', 'immigration', '출입국관리법 제28조'));
    await expect(begun).rejects.toThrow('--easy: there is no answer. What you have answered is kept');
    const left = [
      '한국을 떠난다고 알리는 일이에요.',
      'Departure report',
      'Telling the office that you leave Korea.',
      '',
      'chulguk singo',
      '',
      '',
    ];
    expect(await newCommand(here, answer(...left))).toMatchObject({ code: 0 });
    expect(readFileSync(path(), 'utf8')).toContain('headword: 출국신고\n');
    await expect(newCommand(here, answer())).rejects.toThrow('--headword: there is no answer');
  });

  it('leaves the kept answers when another word is begun', async () => {
    await expect(newCommand(here, answer('출국신고', 'immigration'))).rejects.toThrow('--source');
    await expect(newCommand([...here, '--headword', '입국신고'], answer())).rejects.toThrow('--service');
  });
});
