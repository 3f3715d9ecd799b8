import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../cli/glossary/check-command.ts';
import { UsageError } from '../../../cli/usage-error.ts';
import { SAMPLE_FILE, writeGlossary } from '../../glossary/sample-term.ts';
import { STATUTE } from '../../workshop/laws/statute.ts';

const PLACE = 'terms/immigration/residence-card.yaml';
const NOW = new Date('2026-11-24T02:00:00Z');
const makeFolder = () => mkdtempSync(join(tmpdir(), 'annae-'));
let folder: string;
let here: string[];

beforeEach(() => {
  folder = writeGlossary({ [PLACE]: SAMPLE_FILE });
  here = ['--folder', folder];
});

describe('annae glossary check', () => {
  it('ends with 0 and a summary if nothing fails', () => {
    const { output, code } = checkCommand(here, NOW);
    expect(code).toBe(0);
    expect(output.split('\n').at(-1)).toMatch(/^1 terms, 0 services, 0 centres: 0 problems, \d+ suggestions?$/);
  });

  it('ends with 1 if something fails', () => {
    writeFileSync(join(folder, PLACE), SAMPLE_FILE.replace('level: 1', 'level: 9'));
    const { output, code } = checkCommand(here, NOW);
    expect(code).toBe(1);
    expect(output).toMatch(/^MUST · these fail the build \(1\)\n\nglossary\/terms\/immigration\/residence-card.yaml\n {2}level\n/);
  });

  it('says as JSON what it found and what it fixed', () => {
    writeFileSync(join(folder, PLACE), SAMPLE_FILE.replace('in Korea.', 'in Korea'));
    expect(JSON.parse(checkCommand([...here, '--json'], NOW).output)).toMatchObject({ terms: 1, must: 0, fixable: 1, fixed: [] });
    expect(JSON.parse(checkCommand([...here, '--json', '--fix'], NOW).output)).toMatchObject({
      fixable: 0,
      fixed: [{ check: 'full-stops', field: 'en.meaning' }],
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
    [['--laws', makeFolder()], 'contains no statute'],
    [['--folder', '/nowhere/at/all'], 'is not a glossary'],
    [['terms'], 'takes no argument'],
  ])('refuses %j', (args, reason) => {
    expect(() => checkCommand(args, NOW)).toThrow(UsageError);
    expect(() => checkCommand(args, NOW)).toThrow(reason);
  });
});
