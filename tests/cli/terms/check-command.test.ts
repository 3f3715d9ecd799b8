import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { terms } from '../../../cli/terms/terms.ts';
import { UsageError } from '../../../cli/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'annae-own-terms-'));

/** Writes a file, checks it, and gives what is told of it. */
function check(contents: string | Uint8Array, ...options: string[]) {
  const path = join(folder, 'our-terms.json');
  writeFileSync(path, contents);
  return terms(['check', path, ...options]);
}

const ANSIMI = '{ "headword": "안심이", "texts": { "ko": { "meaning": "앱이에요." } } }';

describe('annae terms check', () => {
  it('finds nothing wrong with the file of the demonstration', () => {
    expect(terms(['check', 'demo/pages/our-terms.json'])).toEqual({
      output: '4 words and 3 exclusions to use: 0 problems, 0 suggestions',
      code: 0,
    });
  });

  it('tells where, what and what to do, in Korean too', () => {
    const file = `{\n "additions": [\n  ${ANSIMI},\n  { "headword": "앱",\n    "texts": { "en": { "meaning": "An app" } } }\n ]\n}`;
    const { output, code } = check(file);
    expect(code).toBe(1);
    expect(output).toContain('line 4 · additions[1].headword\n    found     “앱”\n    expected  two syllables or letters at least');
    expect(output).toContain('line 5 · additions[1].texts.en.name\n    found     nothing');
    expect(output).toContain('1 word and 0 exclusions to use: 2 problems');
    expect(check(file, '--lang', 'ko').output).toContain('4번째 줄 · additions[1].headword\n    지금   “앱”\n    바르게 두 글자 이상');
  });

  it.each([
    ['a comma too many', '{\n "by": "중구청",\n}', 'line 3, column 1'],
    ['a text that does not end', '{\n "by": "중구청\n}', 'line 2, column 12'],
    ['an end too soon', '{\n "additions": [', 'line 2, column 16'],
    ['a page of the server', '<!DOCTYPE html>', 'line 1, column 1'],
  ])('finds the place of %s', (_, file, place) => {
    const { output, code } = check(file, '--json');
    expect(JSON.parse(output).problems[0].field).toBe(place);
    expect(code).toBe(1);
  });

  it('says of a file in EUC-KR what to do', () => {
    expect(check(new Uint8Array([0x7b, 0xb0, 0xa1, 0x7d])).output).toContain('Save it as UTF-8');
  });

  it('advises on a spelling that two words have, and on an exclusion that is no word of ours', () => {
    const file = `{ "additions": [${ANSIMI}, ${ANSIMI.replace('안심이', '안심 이')}], "exclusions": ["여권", "없는말", "passport"] }`;
    const { output, code } = check(file, '--json');
    expect(JSON.parse(output)).toMatchObject({ words: 2, exclusions: 3, must: 0, should: 2 });
    expect(output).toContain('it is read as “안심이”');
    expect(output).toContain('없는말');
    expect(code).toBe(0);
  });

  it('is told apart from wrong use', () => {
    expect(() => terms(['check', join(folder, 'nothing.json')])).toThrow(UsageError);
    expect(() => terms(['check'])).toThrow(UsageError);
    expect(() => terms(['compile'])).toThrow(UsageError);
    expect(() => terms(['check', '--lang', 'vi', 'demo/pages/our-terms.json'])).toThrow(UsageError);
  });
});
