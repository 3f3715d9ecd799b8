import { describe, expect, it } from 'vitest';
import { foldText } from '../../../core/text/fold.ts';

const nfd = (text: string) => text.normalize('NFD');

describe('folding', () => {
  it.each([
    ['composes decomposed Hangul', nfd('체류기간 연장허가'), '체류기간 연장허가'],
    ['leaves full-width letters, digits and signs as they are', 'Ｅ－９ 비자（３년）', 'Ｅ－９ 비자（３년）'],
    ['leaves composed Hangul, Latin, hanja and emoji as they are', '전세(傳貰) Café 📄 ①', '전세(傳貰) Café 📄 ①'],
    ['leaves decomposed Latin letters as they are', 'Cafe\u0301', 'Cafe\u0301'],
    ['leaves spaces and dots as they are', '건강\u00a0보험 · 국민ㆍ연금\u200b', '건강\u00a0보험 · 국민ㆍ연금\u200b'],
    ['leaves a stray final consonant as it is', '\u11a8 서류', '\u11a8 서류'],
    ['leaves compatibility jamo as they are', 'ㅋㅋ 환급', 'ㅋㅋ 환급'],
    ['folds nothing in an empty text', '', ''],
  ])('%s', (_, source, text) => {
    expect(foldText(source).text).toBe(text);
  });

  it('says for each character where it begins in the source, and where the source ends', () => {
    // 납 is three jamo, 부 two; then two characters as they stand.
    const { text, offsets } = foldText(`${nfd('납부')}금（`);
    expect(text).toBe('납부금（');
    expect([...offsets]).toEqual([0, 3, 5, 6, 7]);
  });

  it('takes one vowel and one final consonant for a syllable, and leaves more of them where they are', () => {
    const { text, offsets } = foldText(`${nfd('간')}\u11ab 가\u1161`);
    expect(text).toBe('간\u11ab 가\u1161');
    expect([...offsets]).toEqual([0, 3, 4, 5, 6, 7]);
  });

  it('leads every character of a mixed text back to the piece it was made of', () => {
    const source = `「${nfd('주민등록')}등본」 📄 ${nfd('발급')}`;
    const { text, offsets } = foldText(source);
    const pieces = Array.from({ length: text.length }, (_, at) => source.slice(offsets[at]!, offsets[at + 1]!).normalize('NFC'));
    expect(pieces.join('')).toBe(text);
  });
});
