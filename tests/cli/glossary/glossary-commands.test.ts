import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCommand } from '../../../cli/glossary/check-command.ts';
import { glossary } from '../../../cli/glossary/glossary.ts';
import { newCommand } from '../../../cli/glossary/new-command.ts';
import { reviewCommand } from '../../../cli/glossary/review-command.ts';
import { schemaCommand } from '../../../cli/glossary/schema-command.ts';
import { statusCommand } from '../../../cli/glossary/status-command.ts';
import { todayInSeoul } from '../../../cli/today-in-seoul.ts';
import { UsageError } from '../../../cli/usage-error.ts';
import { SAMPLE_FILE, writeGlossary } from '../../glossary/sample-term.ts';
import { STATUTE } from '../../workshop/laws/statute.ts';

const PLACE = 'terms/immigration/residence-card.yaml';
const NOW = new Date('2026-11-24T02:00:00Z');
const makeFolder = () => mkdtempSync(join(tmpdir(), 'annae-'));
let folder: string;
let here: string[];

beforeEach(() => {
  // The dialogue shows the file; a test's output is no place for it.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  folder = writeGlossary({ [PLACE]: SAMPLE_FILE });
  here = ['--folder', folder];
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('annae glossary check', () => {
  it('ends with 0 and a line that sums up where nothing fails', () => {
    const { output, code } = checkCommand(here, NOW);
    expect(code).toBe(0);
    expect(output.split('\n').at(-1)).toMatch(/^1 terms, 0 services, 0 centres: 0 problems, \d+ suggestions?$/);
  });

  it('ends with 1 where something fails', () => {
    writeFileSync(join(folder, PLACE), SAMPLE_FILE.replace('level: 1', 'level: 9'));
    const { output, code } = checkCommand(here, NOW);
    expect(code).toBe(1);
    expect(output).toMatch(/^MUST · these fail the build \(1\)\n\nglossary\/terms\/immigration\/residence-card.yaml\n {2}level\n/);
  });

  it('says as JSON what it found and what it mended', () => {
    writeFileSync(join(folder, PLACE), SAMPLE_FILE.replace('in Korea.', 'in Korea'));
    expect(JSON.parse(checkCommand([...here, '--json'], NOW).output)).toMatchObject({ terms: 1, must: 0, fixable: 1, mended: [] });
    expect(JSON.parse(checkCommand([...here, '--json', '--fix'], NOW).output)).toMatchObject({
      fixable: 0,
      mended: [{ check: 'full-stops', field: 'en.meaning' }],
    });
    expect(readFileSync(join(folder, PLACE), 'utf8')).toBe(SAMPLE_FILE);
  });

  it('dates sources by a folder of statutes', () => {
    const laws = makeFolder();
    writeFileSync(
      join(laws, 'law.md'),
      STATUTE.replace('제목: 출입국관리법 시행령', '제목: 출입국관리법').replace('등록증을', '체류 카드를'),
    );
    expect(checkCommand([...here, '--laws', laws], NOW).output).toContain('출입국관리법 제33조, not yet checked');
    checkCommand([...here, '--laws', laws, '--fix'], NOW);
    expect(readFileSync(join(folder, PLACE), 'utf8')).toContain('제33조, checked: 2026-11-24');
  });

  it.each([
    [['--lawz', 'x'], '--lawz'],
    [['--laws', '/nowhere/at/all'], 'there is no folder'],
    [['--laws', tmpdirWithout()], 'holds no statute'],
    [['--folder', '/nowhere/at/all'], 'is no glossary'],
    [['terms'], 'takes no argument'],
  ])('refuses %j', (args, reason) => {
    expect(() => checkCommand(args, NOW)).toThrow(UsageError);
    expect(() => checkCommand(args, NOW)).toThrow(reason);
  });
});

/** An empty folder. */
function tmpdirWithout(): string {
  return makeFolder();
}

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
    expect(checkCommand(here, NOW).output).toContain('zh-Hans.name\n    found     nothing yet');
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

describe('annae glossary review', () => {
  it('records who read which text, and when', () => {
    expect(reviewCommand([...here, 'residence-card', 'fr', '--by', 'A. Martin'], NOW).code).toBe(0);
    expect(readFileSync(join(folder, PLACE), 'utf8')).toMatch(
      /Gardez-la sur vous\.\n {2}reviewed: \{ by: A\. Martin, on: 2026-11-24, of: "?[0-9a-f]{12}"? \}/,
    );
    expect(checkCommand(here, NOW).output).not.toContain('stale-reviews');
  });

  it.each([
    [['residence-card', 'fr'], '--by NAME'],
    [['residence-card', 'de', '--by', 'A'], 'a term and a language'],
    [['nothing', 'fr', '--by', 'A'], 'There is no term'],
  ])('refuses %j', (args, reason) => {
    expect(() => reviewCommand([...here, ...args], NOW)).toThrow(reason);
  });
});

describe('annae glossary status', () => {
  it('says how complete the glossary is', () => {
    expect(statusCommand(here, NOW).output).toMatch(/^1 terms, 100 % with a source/);
    expect(JSON.parse(statusCommand([...here, '--json'], NOW).output)).toMatchObject({ all: { terms: 1 }, wanted: null });
  });

  it('draws a page, and counts what pages want', () => {
    const pages = makeFolder();
    writeFileSync(join(pages, 'a.html'), '<p>상륙<b>허가</b>를 받은 사람, <script>수강료</script>체류카드');
    mkdirSync(join(pages, 'more'));
    writeFileSync(join(pages, 'more/b.txt'), '상륙허가');
    const html = join(pages, 'status.html');
    const { output } = statusCommand([...here, '--pages', pages, '--html', html], NOW);
    expect(output).toContain('상륙허가: on 2 of the pages, 2 in all');
    expect(output).not.toContain('수강료');
    expect(readFileSync(html, 'utf8')).toContain('<time datetime="2026-11-24">');
    expect(readdirSync(pages).sort()).toEqual(['a.html', 'more', 'status.html']);
  });

  it.each([
    [['--pages', '/nowhere/at/all'], 'there is no folder'],
    [['--pages', tmpdirWithout()], 'holds no page'],
    [['--html', '/nowhere/at/all/status.html'], 'cannot be written'],
  ])('refuses %j', (args, reason) => {
    expect(() => statusCommand([...here, ...args], NOW)).toThrow(reason);
  });
});

describe('annae glossary schema', () => {
  it('writes the schema, and says whether it is up to date', () => {
    expect(schemaCommand([...here, '--check']).code).toBe(1);
    expect(schemaCommand(here).code).toBe(0);
    expect(schemaCommand([...here, '--check'])).toEqual({ output: 'term.schema.json is up to date.', code: 0 });
  });
});

describe('annae glossary', () => {
  it.each([[[]], [['chek']]])('names its commands to %j', (args) => {
    expect(() => glossary(args)).toThrow(/check[\s\S]*new[\s\S]*status/);
  });
});

describe('the day in Seoul', () => {
  it.each([
    ['2026-11-23T14:59:00Z', '2026-11-23'],
    ['2026-11-23T15:00:00Z', '2026-11-24'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s is %s', (moment, day) => {
    expect(todayInSeoul(new Date(moment))).toBe(day);
  });
});
