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

  it('is told in Korean throughout', () => {
    writeFileSync(join(folder, PLACE), SAMPLE_FILE.replace('level: 1', 'level: 9').replace('in Korea.', 'in Korea'));
    const { output } = checkCommand([...here, '--lang', 'ko'], NOW);
    expect(output).toContain('  level\n    지금   9\n    바르게 1, 2, 3 가운데 하나\n');
    expect(output).toContain('→ 끝에 마침표 · --fix로 고칠 수 있어요');
    expect(output.split('\n').at(-1)).toMatch(/^용어 1개, 서비스 0개, 센터 0개: 문제 1개, 권하는 것 \d+개/);
  });

  it('judges the files that are named, and keeps the others apart', () => {
    const other = 'terms/immigration/other.yaml';
    writeFileSync(join(folder, other), SAMPLE_FILE.replace('id: residence-card', 'id: other').replace('level: 1', 'level: 9'));
    writeFileSync(join(folder, PLACE), SAMPLE_FILE.replace('체류카드', '체류증').replace('cheryu kadeu', 'cheryujeung'));
    const { output, code } = checkCommand([...here, `glossary/${PLACE}`], NOW);
    expect(code).toBe(0);
    expect(output).toMatch(/^OTHER FILES \(\d+\) · .*\n {2}glossary\/terms\/immigration\/other.yaml: 1$/m);
    expect(checkCommand([...here, join(folder, other)], NOW).code).toBe(1);
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
    [['terms'], 'There is no file'],
    [['--lang', 'fr'], '--lang takes ko or en'],
  ])('refuses %j', (args, reason) => {
    expect(() => checkCommand(args, NOW)).toThrow(UsageError);
    expect(() => checkCommand(args, NOW)).toThrow(reason);
  });
});
