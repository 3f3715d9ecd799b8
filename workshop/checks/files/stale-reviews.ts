import { FOREIGN_LANGUAGES } from '../../../core/languages.ts';
import { reviewHash } from '../../../glossary/review-hash.ts';
import { eachTerm, type Finding } from '../check.ts';

/** When a text changes after its review, the review no longer counts. */
export const staleReviews = eachTerm({
  name: 'stale-reviews',
  description: 'A review belongs to the present text and to the present Korean.',
  findIn: (term) =>
    FOREIGN_LANGUAGES.flatMap((language): Finding[] => {
      const reviewed = term[language]?.reviewed;
      if (!reviewed) return [];
      const hash = reviewHash(term, language);
      if (reviewed.of === hash) return [];
      return [
        {
          severity: 'should',
          field: `${language}.reviewed`,
          found: `a review of ${reviewed.on}, and a text or Korean word that changed since`,
          expected: 'a review of the present text, or null',
          tip: `When a native speaker has read it again: \`annae glossary review ${term.id} ${language} --by NAME\` (of: ${hash}).`,
        },
      ];
    }),
});
