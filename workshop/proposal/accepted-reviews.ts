import { parse } from 'yaml';
import type { ForeignLanguage } from '../../core/languages.ts';
import { reviewsOf } from '../../glossary/reviews-of.ts';
import type { Review } from '../../glossary/schema/source-schema.ts';
import type { Proposal } from './read-proposal.ts';

/** A review at its place. */
export interface ReviewAt {
  file: string;
  language: ForeignLanguage;
  review: Review;
}

/** Tells whether a review was in its file before the proposal: then its text has changed since; otherwise it never fitted. */
export function acceptedReviews(proposal: Proposal | null): (at: ReviewAt) => boolean {
  return ({ file, language, review }) => {
    const before = proposal?.before(file);
    if (!before) return false;
    const known = readReviews(before, language);
    return known.some(({ by, on, of }) => by === review.by && on === review.on && of === review.of);
  };
}

function readReviews(text: string, language: ForeignLanguage): readonly Review[] {
  try {
    return reviewsOf((parse(text) as Partial<Record<ForeignLanguage, { reviewed: Review | null }>>)[language]);
  } catch {
    return [];
  }
}
