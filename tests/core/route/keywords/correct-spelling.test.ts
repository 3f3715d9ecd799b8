import { describe, expect, it } from 'vitest';
import { correctSpelling } from '../../../../core/route/keywords/correct-spelling.ts';
import { encodeKeywords } from '../../../../core/route/keywords/keyword.ts';
import type { RouteModel } from '../../../../core/route/route-model.ts';
import { LANGUAGES_AS_WRITTEN, PAGE_WORDS, rulesOf } from '../sample-rules.ts';

const keywords = [['landlord', 'deposit', 'marriage', 'carriage', 'boss']].map((words) =>
  encodeKeywords(words.map((word) => ({ word, weight: 1 }))),
);
const model: RouteModel = {
  services: ['housing'],
  terms: '',
  urgent: [],
  numbers: [],
  dangerNumbers: {},
  languages: LANGUAGES_AS_WRITTEN,
  questions: { en: { rules: rulesOf('en'), keywords, weights: { scale: 0, distances: '', steps: '' } } },
  pages: PAGE_WORDS,
  sites: {},
  regions: {},
  korean: { rules: { head: 'last', accents: 'none', stems: null }, keywords: [] },
};

describe('correctSpelling', () => {
  it.each([
    ['my lanlord keeps it', 'my landlord keeps it'],
    ['my landlorrd', 'my landlord'],
    ['the depisot', 'the depisot'],
    ['the depoist', 'the deposit'],
    ['my depowit', 'my deposit'],
  ])('“%s” is read as “%s”', (text, read) => expect(correctSpelling(text, model)).toBe(read));

  it.each([
    ['the bos', 'a short word may be another'],
    ['a parriage', 'two words are one error away'],
    ['deposits', 'a form of the word is right'],
    ['보증금', 'another script'],
  ])('leaves “%s”: %s', (text) => expect(correctSpelling(text, model)).toBe(text));
});
