import { describe, expect, it } from 'vitest';
import { mayMatch } from '../../../../core/redact/prefilter/may-match.ts';

describe('mayMatch', () => {
  it.each([
    ['신청인 김민수', /신청인 [가-힣]{2}/gu],
    ['신청인 김민수', /(?:채권자|신청인) ?(?<value>김\p{L}{1,2})/dgu],
    ['DEAR Lan,', /dear [a-z]/giu],
    ['ΑΣ', /σ/giu],
    ['a', /a{1,3}b?c*/gu],
    ['ab', /(?<=a)b(?=$|c)/gu],
    ['12', /(?<!x)\d+/gu],
    ['a\nb', /a\nb/gu],
    ['a-b', /a\u002db/gu],
    ['x', /[^a-z]|x/gu],
    ['(a)', /\([a-z]\)/gu],
    ['𠀋', /^\p{Script=Han}$/gu],
    ['xyxy', /(?<pair>xy)\k<pair>/gu],
  ])('is true for %j, in which %s matches', (text, pattern) => {
    expect(text).toMatch(pattern);
    expect(mayMatch(text, pattern)).toBe(true);
  });

  it.each([
    ['a word is missing', /신고인 [가-힣]{2}/gu],
    ['every word of a choice is missing', /(?:채권자|채무자) /gu],
    ['there is no figure', /김\d/gu],
    ['what has to stand behind is missing', /김(?=님)/gu],
    ['what has to stand in front is missing', /(?<=@)김/gu],
    ['a part that repeats is missing', /김(?:ab){1,2}/gu],
    ['no word is in the list', /(?:(?!)) 김/gu],
  ])('is false where %s', (_, pattern) => {
    expect(mayMatch('신청인 김민수', pattern)).toBe(false);
  });

  it('answers anew for another text', () => {
    expect(mayMatch('1', /\d/gu)).toBe(true);
    expect(mayMatch('a', /\d/gu)).toBe(false);
    expect(mayMatch('1', /\d/gu)).toBe(true);
  });
});
