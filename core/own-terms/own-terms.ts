import type { Language } from '../languages.ts';
import type { Service } from '../services.ts';

/** What an agency says of a term of its own in one language. Texts may carry simple markup. */
export interface OwnTermText {
  /** Its name in the language; null in Korean, in which the headword is the name. */
  name: string | null;
  meaning: string;
  /** What to do, or null where there is nothing to do. */
  do: string | null;
}

/** A term that an agency adds to the page. */
export interface OwnTerm {
  headword: string;
  /** Other spellings. */
  surfaces: readonly string[];
  /** The service that helps with it; null where the page tells that. */
  service: Service | null;
  /** A page on it: `https:`, `tel:`, `mailto:`, or relative to the page. */
  link: string | null;
  /** One at least. */
  texts: Readonly<Partial<Record<Language, OwnTermText>>>;
}

/** The terms of an agency, for its own pages. */
export interface OwnTerms {
  /** Who says it; null for the page's host. */
  by: string | null;
  additions: readonly OwnTerm[];
  /** Headwords or ids of ours that are not marked on these pages. */
  exclusions: readonly string[];
}

/** The order in which another language stands in for one that has no text: English is what most readers know, Korean is there before none. */
export const STAND_INS: readonly Language[] = ['en', 'ko', 'zh-Hans', 'ja', 'fr', 'vi'];

/** How much is read of a file that nobody has checked: in bytes, entries and UTF-16 code units. */
export const OWN_LIMITS = {
  bytes: 1_000_000,
  additions: 5000,
  exclusions: 5000,
  surfaces: 10,
  by: 80,
  word: 40,
  name: 100,
  text: 2000,
  link: 500,
} as const;

/** What a link begins with: a page over TLS, a telephone number, a mail address, or a path of the page's own site. */
export const LINK_BEGINNINGS = ['https://', 'tel:', 'mailto:', '/', './', '../', '?', '#'] as const;
