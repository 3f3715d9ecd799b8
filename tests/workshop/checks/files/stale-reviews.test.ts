import { describe, expect, it } from 'vitest';
import { reviewHash } from '../../../../glossary/review-hash.ts';
import { NO_CONTEXT } from '../../../../workshop/checks/check.ts';
import { staleReviews } from '../../../../workshop/checks/files/stale-reviews.ts';
import { glossaryOf, problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

const reviewed = sampleIn('fr', { reviewed: { by: 'A. Martin', on: '2026-11-24', of: reviewHash(sampleTerm(), 'fr') } });

describe('reviews', () => {
  it('hold for the text that was reviewed', () => {
    expect(problemsOf(staleReviews, reviewed)).toEqual([]);
  });

  it('go stale when the text changes', () => {
    const changed = { ...reviewed, fr: { ...reviewed.fr, meaning: 'Carte des étrangers.' } };
    expect(problemsOf(staleReviews, changed)).toMatchObject([{ severity: 'should', field: 'fr.reviewed' }]);
  });

  it('are refused where they never fitted, without a word of the hash that would', () => {
    const context = { ...NO_CONTEXT, wasAccepted: () => false };
    const made = sampleIn('fr', {
      reviewed: [
        { by: 'Eve', on: '2026-11-24', of: '000000000000' },
        { by: 'A', on: '2026-11-24', of: reviewHash(sampleTerm(), 'fr') },
      ],
    });
    const problems = staleReviews.find(glossaryOf([made]), context);
    expect(problems).toMatchObject([{ severity: 'must', field: 'fr.reviewed' }]);
    expect(JSON.stringify(problems)).not.toContain(reviewHash(made, 'fr'));
  });

  it('go stale when the Korean changes', () => {
    expect(problemsOf(staleReviews, { ...reviewed, headword: '영주증' })).toHaveLength(1);
  });

  it('do not go stale when another language changes', () => {
    expect(problemsOf(staleReviews, { ...reviewed, en: { ...reviewed.en, name: 'Card' } })).toEqual([]);
  });
});
