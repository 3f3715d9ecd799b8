import { expect, it } from 'vitest';
import { reviewHash } from '../../../glossary/review-hash.ts';
import { listReviewWords } from '../../../workshop/review/list-review-words.ts';
import { sampleIn, sampleTerm } from '../../glossary/sample-term.ts';

const ALL = { language: 'vi', service: null, level: null, unreviewed: false } as const;
const idsOf = (terms: Parameters<typeof listReviewWords>[0], selection = {}) =>
  listReviewWords(terms, { ...ALL, ...selection }).map(({ id }) => id);

it('words stand by services, and in each by the Korean dictionary', () => {
  const terms = [
    sampleTerm({ id: 'tax-b', headword: '환급', service: 'tax' }),
    sampleTerm({ id: 'tax-a', headword: '가산세', service: 'tax' }),
    sampleTerm({ id: 'visa', headword: '사증' }),
  ];
  expect(idsOf(terms)).toEqual(['visa', 'tax-a', 'tax-b']);
  expect(idsOf(terms, { service: 'tax' })).toEqual(['tax-a', 'tax-b']);
});

it('a word without a text in the language has nothing to review', () => {
  expect(idsOf([{ ...sampleTerm(), vi: null }])).toEqual([]);
});

it('a review of an earlier text leaves a word unreviewed, one of the present text does not, and is told', () => {
  const read = { by: 'Mai', on: '2026-11-20', of: reviewHash(sampleTerm(), 'vi') };
  expect(idsOf([sampleIn('vi', { reviewed: read })], { unreviewed: true })).toEqual([]);
  expect(idsOf([sampleIn('vi', { reviewed: { ...read, of: '0123456789ab' } })], { unreviewed: true })).toEqual(['residence-card']);
  expect(listReviewWords([sampleIn('vi', { reviewed: read })], ALL)[0]!.readBy).toEqual(['Mai']);
});
