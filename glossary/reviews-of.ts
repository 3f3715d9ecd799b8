import type { Review } from './schema/source-schema.ts';

/** Who has reviewed a text, in the order in which they did; empty for nobody. */
export function reviewsOf(texts: { reviewed: Review | readonly Review[] | null } | null | undefined): readonly Review[] {
  const reviewed = texts?.reviewed ?? [];
  return 'by' in reviewed ? [reviewed] : reviewed;
}
