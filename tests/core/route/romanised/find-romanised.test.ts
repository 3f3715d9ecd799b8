import { describe, expect, it } from 'vitest';
import { encodeKeywords } from '../../../../core/route/keywords/keyword.ts';
import { findRomanised } from '../../../../core/route/romanised/find-romanised.ts';
import type { RouteModel } from '../../../../core/route/route-model.ts';
import { LANGUAGES_AS_WRITTEN, PAGE_WORDS, rulesOf } from '../sample-rules.ts';

const keywords = [['월세', '전세'], ['건강보험', '보험'], ['보험']].map((words) =>
  encodeKeywords(words.map((word) => ({ word, weight: 1 }))),
);
const model: RouteModel = {
  services: ['housing', 'health-insurance', 'driving'],
  terms: '',
  urgent: [],
  numbers: [],
  dangerNumbers: {},
  languages: LANGUAGES_AS_WRITTEN,
  questions: {
    ko: { rules: rulesOf('ko'), keywords, weights: { scale: 0, distances: '', steps: '' } },
    en: { rules: rulesOf('en'), keywords: [], weights: { scale: 0, distances: '', steps: '' } },
  },
  pages: PAGE_WORDS,
  sites: {},
  regions: {},
  korean: { rules: { head: 'last', accents: 'none', stems: null }, keywords: [] },
};

const find = (text: string) => findRomanised(text, model).map(({ service, word }) => `${service} ${word}`);

describe('findRomanised', () => {
  it('finds a Korean word in any spelling, as it is written', () => expect(find('My Wolsae is due')).toEqual(['housing wolsae']));

  it('takes the longest word, in parts or not', () => {
    expect(find('kungang bohom bill')).toEqual(['health-insurance kungang bohom']);
    expect(find('geon gang bo heom')).toEqual(['health-insurance geon gang bo heom']);
  });

  it('gives a word of several services to each', () => expect(find('boheom')).toEqual(['health-insurance boheom', 'driving boheom']));

  it.each(['it got worse', 'bỏ hôm nay', '월세', ''])('finds nothing in “%s”', (text) => expect(find(text)).toEqual([]));
});
