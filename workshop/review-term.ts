import type { ForeignLanguage } from '../core/languages.ts';
import type { Edit } from '../glossary/problem.ts';
import { reviewHash } from '../glossary/review-hash.ts';
import type { Term } from '../glossary/schema/term-schema.ts';

/** Who has read a term in which language, and on which day (ISO). */
export interface Review {
  language: ForeignLanguage;
  by: string;
  on: string;
}

/** The edit that records a review of a term's present text. */
export function reviewTerm(term: Term, { language, by, on }: Review): Edit {
  return { path: [language, 'reviewed'], value: { by, on, of: reviewHash(term, language) } };
}
