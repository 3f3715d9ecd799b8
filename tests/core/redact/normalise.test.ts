import { describe, expect, it } from 'vitest';
import { MASK } from '../../../core/redact/mask.ts';
import { normalise } from '../../../core/redact/normalise.ts';

describe('normalise', () => {
  it.each([
    ['full-width figures and marks', '０１０－１２３４', '010-1234'],
    ['Arabic-Indic, Devanagari, Thai and Bengali figures', '٠١٢ ९८ ๑๒ ৭', '012 98 12 7'],
    ['mathematical figures of two code units', '𝟎𝟏𝟐', '012'],
    ['figures on keys and underlined ones', '0️⃣1̲', '01'],
    ['dashes of every kind', '1–2—3‐4−5﹣6', '1-2-3-4-5-6'],
    ['letters typed for a hyphen between figures only', '010ㅡ1234 ㅡ가', '010-1234 ㅡ가'],
    ['invisible characters', '9\u200b0\u00ad0\u2060\ufeff1', '9001'],
    ['spaces and line ends', '1\u00a02\u30003\r\n5\u20286', '1 2 3\n\n5\n6'],
    ['a tab to the two spaces that part columns', '이름\t나이', '이름  나이'],
    ['Hangul and Latin letters in parts', '\u1112\u1161\u11abe\u0301', '한é'],
    ['but not figures that are part of another sign', '59㎡ ① ½ 3²', '59㎡ ① ½ 3²'],
    ['placeholders as one sign', '전화 [가림: 전화번호].', `전화 ${MASK}.`],
    ['but not what only looks like one', '[가림: 비밀]', '[가림: 비밀]'],
  ])('folds %s', (_, source, plain) => {
    expect(normalise(source).text).toBe(plain);
  });

  it('leads every code unit back to the stretch of the source that it stands for', () => {
    const source = '가𝟎\u200b℡e\u0301!';
    const { text, starts, ends } = normalise(source);
    expect(text).toBe('가0TELé!');
    expect(text.split('').map((_, at) => source.slice(starts[at], ends[at]))).toEqual(['가', '𝟎', '℡', '℡', '℡', 'e\u0301', '!']);
  });

  it('shrinks each covered span to one sign that stands for the whole of it', () => {
    const { text, starts, ends } = normalise('전화 ０１０, 끝', [{ start: 3, end: 6 }]);
    expect(text).toBe(`전화 ${MASK}, 끝`);
    expect([starts[3], ends[3]]).toEqual([3, 6]);
    expect([starts[4], ends[4]]).toEqual([6, 7]);
  });

  it('reads a text with covered spans as it reads one with placeholders', () => {
    const source = '010ㅡ1234 끝, 1O2';
    expect(normalise(source, [{ start: 0, end: 3 }]).text).toBe(normalise(source.replace('010', '[가림: 전화번호]')).text);
  });
});
