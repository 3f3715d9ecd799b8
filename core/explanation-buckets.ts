import type { Explanation } from './explanation.ts';

/**
 * Explanations of terms of mixed subjects, by their numbers: what is loaded for a card, so that its address tells neither the term nor
 * the subject that the reader asks about.
 */
export type Bucket<Kept = Explanation> = Readonly<Record<number, Kept>>;

/** Terms in a bucket: with more, one with facts could come to over 12 kB gzip in a language. */
const TERMS_IN_BUCKET = 20;

/** How many buckets there are for so many terms. */
export function countBuckets(terms: number): number {
  return Math.ceil(terms / TERMS_IN_BUCKET);
}

/** The bucket of a term, by its number: neighbours, which often are of one subject, are in different ones. */
export function bucketOf(term: number, buckets: number): number {
  return term % buckets;
}

/** What all terms have, indexed by their numbers, as buckets. */
export function fillBuckets<Kept>(all: readonly Kept[]): Bucket<Kept>[] {
  const count = countBuckets(all.length);
  const numbered = [...all.entries()];
  return Array.from({ length: count }, (_, bucket) => Object.fromEntries(numbered.filter(([term]) => bucketOf(term, count) === bucket)));
}

/** What a bucket has of a term. Throws where no term has this number. */
export function takeFrom<Kept>(bucket: Bucket<Kept>, term: number): Kept {
  const kept = bucket[term];
  if (!kept) throw new Error(`There is no term ${term} in this glossary.`);
  return kept;
}
