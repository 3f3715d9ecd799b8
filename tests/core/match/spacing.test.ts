import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSample } from './sample-glossary.ts';

describe('whatever the spacing', () => {
  const { find } = compileSample(
    ['체류기간연장허가', '외국인등록증', '건강보험료'].map((headword) => ({
      ...{ surfaces: [], notIn: [], verbal: false, level: 1 as const, service: 'immigration', near: null },
      headword,
    })),
    [],
  );
  const headword = fc.constantFrom('체류기간연장허가', '외국인등록증', '건강보험료');

  it('a term is found that has a space where two syllables are left on either side', () => {
    fc.assert(
      fc.property(headword, fc.nat(), fc.constantFrom(' ', '\u00a0', '  ', '\n', ' · ', '·'), (term, place, gap) => {
        const at = 2 + (place % (term.length - 3));
        const text = `${term.slice(0, at)}${gap}${term.slice(at)}`;
        expect(find(`이 ${text}을 본다.`.replace('을', '의'))).toMatchObject([{ start: 2, end: 2 + text.length, headword: term }]);
      }),
    );
  });

  it('a term is found that has invisible characters anywhere', () => {
    fc.assert(
      fc.property(
        headword,
        fc.array(fc.constantFrom('', '\u200b', '\u00ad', '\u200b\u200b'), { minLength: 12, maxLength: 12 }),
        (term, hidden) => {
          const text = [...term].map((letter, at) => letter + (at < term.length - 1 ? hidden[at] : '')).join('');
          expect(find(`이 ${text}의 것`)).toMatchObject([{ start: 2, end: 2 + text.length, headword: term }]);
        },
      ),
    );
  });

  it('a term is found in decomposed Hangul, from any syllable on', () => {
    fc.assert(
      fc.property(headword, fc.nat(), (term, place) => {
        const at = place % (term.length + 1);
        const text = term.slice(0, at) + term.slice(at).normalize('NFD');
        expect(find(`이 ${text}의 것`)).toMatchObject([{ start: 2, end: 2 + text.length, headword: term }]);
      }),
    );
  });
});
