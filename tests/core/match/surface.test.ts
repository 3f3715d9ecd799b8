import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalSurface, hasShortPart } from '../../../core/match/surface.ts';

describe('the form in which spellings are compared', () => {
  it.each([
    ['외국인 등록증', '외국인등록증'],
    ['체류기간\u00a0연장허가', '체류기간연장허가'],
    ['건강 · 연금보험', '건강연금보험'],
    ['출입국ㆍ외국인청', '출입국외국인청'],
    ['체류\u200b기\u00ad간', '체류기간'],
    ['체류기간'.normalize('NFD'), '체류기간'],
    ['ATM', 'atm'],
    ['ＯＴＰ 카드', 'otp카드'],
    ['E-9 비자', 'e-9비자'],
    ['여권', '여권'],
    ['', ''],
  ])('of “%s” is “%s”', (spelling, form) => {
    expect(canonicalSurface(spelling)).toBe(form);
  });

  it('is its own form', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('외', '국', 'A', 'Ｂ', ' ', '·', '\u200b', '\u1100', '\u1161', '\u11a8', '-') }),
        (text) => {
          expect(canonicalSurface(canonicalSurface(text))).toBe(canonicalSurface(text));
        },
      ),
    );
  });
});

describe('a spelling with a part of one syllable', () => {
  it.each([
    ['총 급여', true],
    ['소득 공제 외', true],
    ['총\u00a0급여', true],
    ['외국인 등록증', false],
    ['전세', false],
    ['집', false],
    [' 전세 ', false],
  ])('“%s”: %s', (spelling, short) => {
    expect(hasShortPart(spelling)).toBe(short);
  });
});
