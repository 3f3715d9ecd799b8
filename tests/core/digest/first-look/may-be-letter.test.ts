import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderOfLetters, LETTER_SETS, READ_ON, readGoldLetters } from '../../../../bench/eval/evaluate-letters.ts';
import { readInput } from '../../../../cli/input/read-input.ts';
import { readLetterDocument } from '../../../../cli/input/read-letter-document.ts';
import { digestLetter } from '../../../../core/digest/digest-letter.ts';
import { mayBeLetter } from '../../../../core/digest/first-look/may-be-letter.ts';
import { isAddressed } from '../../../../core/digest/is-addressed.ts';
import { layOutText } from '../../../../core/digest/layout/lay-out-text.ts';
import { openCompiled } from '../../../../glossary/compile/open-compiled.ts';

const compiled = openCompiled();
const signs = compiled.letterSigns();
const DEMO = fileURLToPath(new URL('../../../../demo/pages/', import.meta.url));

describe('the first look at a page', () => {
  it('passes every letter of the collections of which the whole reading is sure', () => {
    const model = compiled.letterModel();
    const sets = LETTER_SETS.filter((set) => set !== 'letters-by-cause');
    const letters = sets
      .flatMap((set) => readGoldLetters(folderOfLetters(set)))
      .map(({ gold, source }) => ({
        file: gold.file,
        letter: gold.file.endsWith('.html') ? readLetterDocument(source).letter : layOutText(source),
      }));
    const sure = letters.filter(({ letter }) => isAddressed(digestLetter(letter, model, READ_ON)));
    expect(sure.length).toBeGreaterThan(100);
    expect(sure.filter(({ letter }) => !mayBeLetter(letter, signs)).map(({ file }) => file)).toEqual([]);
  });

  it('passes the tax notice of the demonstration pages and no other of them', () => {
    const pages = readdirSync(DEMO).filter((name) => name.endsWith('.html'));
    const passed = pages.filter((name) => mayBeLetter(readLetterDocument(readInput(DEMO + name).text).letter, signs));
    expect(passed).toEqual(['tax-notice.html']);
  });

  it('needs at most 5 kB', () => {
    expect(gzipSync(JSON.stringify(signs)).length).toBeLessThanOrEqual(5 * 1024);
  });

  it.each([
    '[Web발신]\n[행복은행] 응우옌 고객님, 12월 카드대금 320,000원이 12월 14일 출금됩니다.',
    '가스요금 고지서\n납부기한: 2026. 12. 31.',
    '성명: 밀러 안나\n접수번호: 26-1234567\n보완기한: 2026. 12. 20.',
  ])('passes %j', (text) => {
    expect(mayBeLetter(layOutText(text), signs)).toBe(true);
  });

  it.each(['', '오늘은 날씨가 좋습니다.', '환율 안내\n미화 500달러 이하는 수수료가 없습니다.'])('does not pass %j', (text) => {
    expect(mayBeLetter(layOutText(text), signs)).toBe(false);
  });
});
