import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tell } from '../../glossary/problem.ts';
import { checkGlossary } from '../../workshop/check-glossary.ts';
import { fixGlossary } from '../../workshop/fix-glossary.ts';
import { readStatute } from '../../workshop/laws/read-statutes.ts';
import { SAMPLE_FILE, writeGlossary } from '../glossary/sample-term.ts';

const PLACE = 'terms/immigration/residence-card.yaml';
const TODAY = '2026-11-24';
const read = (folder: string) => readFileSync(join(folder, PLACE), 'utf8');
/** What a check says of the term, the list of romanisations apart. */
const problemsIn = (folder: string) =>
  checkGlossary({ folder, today: TODAY, laws: null }).problems.filter(({ file }) => file.endsWith('residence-card.yaml'));

describe('fixing a glossary', () => {
  it('fixes what is fixable, returns what is gone, and leaves no other file behind', () => {
    const folder = writeGlossary({
      [PLACE]: SAMPLE_FILE.replace('in Korea.', 'in  Korea').replace('level: 1', 'level: 1  ').replaceAll('\n', '\r\n'),
    });
    expect(problemsIn(folder).filter(({ fixable }) => fixable)).not.toEqual([]);
    const fixed = fixGlossary({ folder, today: TODAY, laws: null });
    expect(fixed.map(({ check, found }) => check ?? tell(found, 'en'))).toEqual([
      'Windows line ends (CR LF)',
      'clean-characters',
      'full-stops',
    ]);
    expect(read(folder)).toBe(SAMPLE_FILE);
    expect(problemsIn(folder)).toEqual([]);
    expect(readdirSync(join(folder, 'terms/immigration'))).toEqual(['residence-card.yaml']);
  });

  it('leaves to a person what only a person can fix', () => {
    const text = SAMPLE_FILE.replace('name: 居留卡', 'name:').replace('level: 1', 'level: 7');
    const folder = writeGlossary({ [PLACE]: text });
    expect(fixGlossary({ folder, today: TODAY, laws: null })).toEqual([]);
    expect(read(folder)).toBe(text);
  });

  it.each(['en', 'vi'] as const)('leaves a file alone in which a comment has swallowed text: %s', (language) => {
    const text = SAMPLE_FILE.replace(new RegExp(`(${language}:\\n  name: .*\\n.*\\n  meaning: .*)\\.`), '$1 #3.').replace(
      'level: 1',
      'level: 1  ',
    );
    const folder = writeGlossary({ [PLACE]: text });
    fixGlossary({ folder, today: TODAY, laws: null });
    expect(read(folder)).toBe(text);
    expect(problemsIn(folder)).toContainEqual(expect.objectContaining({ check: 'swallowed-text', severity: 'must' }));
  });

  it('touches only the files that it is asked for', () => {
    const text = SAMPLE_FILE.replace('in Korea.', 'in Korea');
    const folder = writeGlossary({ [PLACE]: text });
    fixGlossary({ folder, today: TODAY, laws: null }, ['glossary/terms/immigration/other.yaml']);
    expect(read(folder)).toBe(text);
    fixGlossary({ folder, today: TODAY, laws: null }, [`glossary/${PLACE}`]);
    expect(read(folder)).toBe(SAMPLE_FILE);
  });

  it('touches no file that has nothing to fix', () => {
    const other = SAMPLE_FILE.replace('residence-card', 'other').replace('체류카드', '체류표').replace('cheryu kadeu', 'cheryupyo');
    const folder = writeGlossary({ [PLACE]: SAMPLE_FILE.trimEnd(), 'terms/immigration/other.yaml': other });
    expect(fixGlossary({ folder, today: TODAY, laws: null }).map(({ file }) => file)).toEqual([
      expect.stringContaining('residence-card.yaml'),
    ]);
    expect(readFileSync(join(folder, 'terms/immigration/other.yaml'), 'utf8')).toBe(other);
  });

  it('dates a source whose article contains the term', () => {
    const statute = readStatute('---\n제목: 출입국관리법\n---\n# 출입국관리법\n##### 제33조 (카드)\n\n체류 카드를 발급한다.\n')!;
    const folder = writeGlossary({ [PLACE]: SAMPLE_FILE });
    fixGlossary({ folder, laws: new Map([['출입국관리법', statute]]), today: '2026-11-24' });
    expect(read(folder)).toBe(SAMPLE_FILE.replace('제33조, checked: null', '제33조, checked: 2026-11-24'));
  });
});
