import { expect, it } from 'vitest';
import type { Explanations } from '../../../core/explanation.ts';
import { findWords, learnedWords, listWords } from '../../../core/words/learned-word.ts';
import { RESIDENCE_CARD, wordOf } from './sample-words.ts';

const STAY = wordOf('stay', { headword: '체류기간', romanised: 'cheryu gigan', name: 'Durée de séjour', serviceName: 'Immigration' });
const LEARNED = new Map([RESIDENCE_CARD, STAY].map((word) => [word.id, word]));
const LISTED = listWords(
  [
    { id: 'alien-registration-card', headword: '외국인등록증', savedAt: 3 },
    { id: 'stay', headword: '체류기간', savedAt: 2 },
    { id: 'old-term', headword: '호적등본', savedAt: 1 },
  ],
  LEARNED,
  'en',
);

it('a word of the list has the first sentence of its meaning', () => {
  expect(LISTED[0]!.brief).toBe('The identity card of foreigners who stay for more than 90 days.');
});

it('a word whose term has left the glossary keeps its Korean', () => {
  expect(LISTED[2]).toEqual({ id: 'old-term', headword: '호적등본', savedAt: 1, learned: null, brief: '' });
});

it.each([
  ['외국인', ['외국인등록증']],
  ['residence', ['외국인등록증']],
  ['arc', ['외국인등록증']],
  ['oegugindeung', ['외국인등록증']],
  ['duree de sejour', ['체류기간']],
  ['IMMIGRATION', ['외국인등록증', '체류기간']],
  ['호적', ['호적등본']],
  ['  ', ['외국인등록증', '체류기간', '호적등본']],
  ['passport', []],
])('the search for “%s” finds %j', (text, words) => {
  expect(findWords(LISTED, text).map(({ headword }) => headword)).toEqual(words);
});

it('every term of the glossary is a word with its level and its service’s name', () => {
  const explanations = {
    terms: [
      { ...RESIDENCE_CARD, level: 2 },
      { ...STAY, level: 3 },
    ],
    services: { immigration: { name: 'Stay' } },
  } as unknown as Explanations;
  const words = learnedWords(explanations);
  expect([...words.values()].map(({ id, level, serviceName }) => [id, level, serviceName])).toEqual([
    ['alien-registration-card', 2, 'Stay'],
    ['stay', 3, 'Stay'],
  ]);
});
