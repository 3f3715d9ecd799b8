import { existsSync, readFileSync } from 'node:fs';
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
    expect(checkCommand(here).output).toContain('zh-Hans.name\n    found     nothing yet');
  });

  it('asks before it writes', async () => {
    expect(await newCommand([...here, ...given, '--lang', 'ko'], answer('n'))).toEqual({ output: '아무것도 쓰지 않았어요.', code: 1 });
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

  it('refuses another language for its questions', async () => {
    await expect(newCommand([...here, '--lang', 'fr'], answer())).rejects.toThrow('--lang takes ko or en');
  });
});
