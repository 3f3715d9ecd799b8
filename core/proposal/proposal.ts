import type { Language } from '../languages.ts';

/** Where something was read that a reader wants to tell about. */
interface Seen {
  /** The language in which the reader was shown words. */
  language: Language;
  /** What stood there, plain; null where nothing is quoted. */
  seen: string | null;
  /** The host of the page; never a path or a query, which may tell who the reader is. Null where it was no page. */
  from: string | null;
}

/** An explanation that is wrong or can be better. */
interface Correction extends Seen {
  kind: 'correction';
  /** The term's. */
  id: string;
  headword: string;
}

/** A word that the glossary does not have. */
interface MissingWord extends Seen {
  kind: 'missing-word';
  word: string;
}

/** Searches in which nothing was found. */
interface MissedSearches {
  kind: 'missed-searches';
  words: readonly MissedSearch[];
  language: Language;
}

/** What a reader tells those who tend the glossary. Nothing of it is sent by itself. */
export type Proposal = Correction | MissingWord | MissedSearches;

/** What was searched for and not found. */
export interface MissedSearch {
  query: string;
  count: number;
  /** The last day (ISO). */
  last: string;
}
