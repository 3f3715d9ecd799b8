import type { ForeignLanguage } from '../core/languages.ts';
import { reviewHash } from './review-hash.ts';
import type { Review } from './schema/source-schema.ts';
import type { Term } from './schema/term-schema.ts';

/** Who has reviewed a text, in the order in which they did; empty for nobody. */
export function reviewsOf(texts: { reviewed: Review | readonly Review[] | null } | null | undefined): readonly Review[] {
  const reviewed = texts?.reviewed ?? [];
  return 'by' in reviewed ? [reviewed] : reviewed;
}

/** Those whose review is of the present text. */
export function validReviews(term: Term, language: ForeignLanguage): readonly Review[] {
  const hash = reviewHash(term, language);
  return reviewsOf(term[language]).filter(({ of }) => of === hash);
}
