import { describe, expect, it } from 'vitest';
import { reviewHash } from '../../../glossary/review-hash.ts';
import { staleReviews } from '../../../workshop/checks/files/stale-reviews.ts';
import { reviewTerm } from '../../../workshop/review/review-term.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../glossary/sample-term.ts';

describe('a review', () => {
  it('bears the reviewer, the day and the hash of the text', () => {
    const { path, value } = reviewTerm(sampleTerm(), { language: 'vi', by: 'Nguyễn A', on: '2026-11-24' })!;
    expect(path).toEqual(['vi', 'reviewed']);
    expect(value).toEqual({ by: 'Nguyễn A', on: '2026-11-24', of: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(problemsOf(staleReviews, sampleIn('vi', { reviewed: value as never }))).toEqual([]);
  });
});

describe('a review of a text that others have reviewed', () => {
  const mai = { by: 'Mai', on: '2026-11-20', of: '0123456789ab' };
  const review = (by: string, reviewed: typeof mai | (typeof mai)[]) =>
    reviewTerm(sampleIn('vi', { reviewed }), { language: 'vi', by, on: '2026-11-24' })?.value;

  it('stands beside theirs', () => {
    expect(review('Lan', mai)).toEqual([mai, expect.objectContaining({ by: 'Lan' })]);
    expect(review('Thu', [mai, { ...mai, by: 'Lan' }])).toEqual([mai, { ...mai, by: 'Lan' }, expect.objectContaining({ by: 'Thu' })]);
  });

  it('takes the place of one’s own', () => {
    expect(review('Mai', mai)).toMatchObject({ by: 'Mai', on: '2026-11-24' });
    expect(review('Mai', [mai, { ...mai, by: 'Lan' }])).toEqual([
      { ...mai, by: 'Lan' },
      expect.objectContaining({ by: 'Mai', on: '2026-11-24' }),
    ]);
  });

  it('needs a text', () => {
    expect(reviewTerm({ ...sampleTerm(), vi: null }, { language: 'vi', by: 'Mai', on: '2026-11-24' })).toBeNull();
  });
});

describe('the hash of a review', () => {
  it('is the same for the same text, and differs for another language', () => {
    expect(reviewHash(sampleTerm(), 'en')).toBe(reviewHash(sampleTerm(), 'en'));
    expect(reviewHash(sampleTerm(), 'en')).not.toBe(reviewHash(sampleTerm(), 'fr'));
  });

  it.each([
    ['the name', sampleIn('en', { name: 'Card' })],
    ['another name', sampleIn('en', { also: [] })],
    ['the meaning', sampleIn('en', { meaning: 'A card.' })],
    ['what to do', sampleIn('en', { do: null })],
    ['the headword', sampleTerm({ headword: '영주증' })],
    ['the easy Korean', sampleTerm({ ko: { easy: '신분증이에요.' } })],
  ])('changes with %s', (_, term) => {
    expect(reviewHash(term, 'en')).not.toBe(reviewHash(sampleTerm(), 'en'));
  });

  it('does not change with sources, level or surfaces', () => {
    expect(reviewHash(sampleTerm({ sources: [], level: 3, surfaces: ['카드'] }), 'en')).toBe(reviewHash(sampleTerm(), 'en'));
  });
});
