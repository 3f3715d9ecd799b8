import { describe, expect, it } from 'vitest';
import { reviewHash } from '../../../../glossary/review-hash.ts';
import { staleReviews } from '../../../../workshop/checks/files/stale-reviews.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

const reviewed = sampleIn('fr', { reviewed: { by: 'A. Martin', on: '2026-11-24', of: reviewHash(sampleTerm(), 'fr') } });

describe('reviews', () => {
  it('hold for the text that was reviewed', () => {
    expect(problemsOf(staleReviews, reviewed)).toEqual([]);
  });

  it('go stale when the text changes, and the problem names the new hash', () => {
    const changed = { ...reviewed, fr: { ...reviewed.fr, meaning: 'Carte des étrangers.' } };
    expect(problemsOf(staleReviews, changed)).toMatchObject([
      { severity: 'should', field: 'fr.reviewed', tip: expect.stringContaining(reviewHash(changed, 'fr')) },
    ]);
  });

  it('go stale when the Korean changes', () => {
    expect(problemsOf(staleReviews, { ...reviewed, headword: '영주증' })).toHaveLength(1);
  });

  it('do not go stale when another language changes', () => {
    expect(problemsOf(staleReviews, { ...reviewed, en: { ...reviewed.en, name: 'Card' } })).toEqual([]);
  });
});
