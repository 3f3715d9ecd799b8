import type { ForeignLanguage } from '../../core/languages.ts';
import type { Edit } from '../../glossary/problem.ts';
import { reviewHash } from '../../glossary/review-hash.ts';
import { reviewsOf } from '../../glossary/reviews-of.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';

/** Who has read a term in which language, and on which day (ISO). */
export interface Review {
  language: ForeignLanguage;
  by: string;
  on: string;
}

/**
 * The edit that records a review of a term's present text beside those of other people; it takes the place of an earlier one
 * by the same name. Null where the term has no text in the language.
 */
export function reviewTerm(term: Term, { language, by, on }: Review): Edit | null {
  if (!term[language]) return null;
  const own = { by, on, of: reviewHash(term, language) };
  const others = reviewsOf(term[language]).filter((review) => review.by !== by);
  return { path: [language, 'reviewed'], value: others.length ? [...others, own] : own };
}
