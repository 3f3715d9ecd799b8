/**
 * The parts of the score with their weights, which sum to 100. What a page needs most to be understood weighs most: words, sentences, and
 * a version in the reader's language; then what stops a reader who understands it (forms); then who can help.
 */
export const PARTS = [
  { id: 'words', weight: 20 },
  { id: 'sentences', weight: 15 },
  { id: 'versions', weight: 20 },
  { id: 'forms', weight: 15 },
  { id: 'contacts', weight: 10 },
  { id: 'documents', weight: 5 },
  { id: 'markup', weight: 5 },
  { id: 'freshness', weight: 5 },
  { id: 'reachable', weight: 5 },
] as const;

export type PartId = (typeof PARTS)[number]['id'];

/** What a page is credited with in each part that can be said of it, 0 to 100. */
export type PageCredits = Readonly<Partial<Record<PartId, number>>>;
