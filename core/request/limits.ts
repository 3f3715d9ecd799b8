import type { Occasion } from './entries.ts';

/**
 * The most that is taken of what a page or a selection hands over, in UTF-16 code units, before it is matched, stored or
 * sent on. A page can make each of them as long as it likes.
 */
export const LIMITS = {
  title: 300,
  /** The longest name of a host (RFC 1035). */
  host: 253,
  /** The id of a term. */
  term: 100,
  /** As much as a request can say (GeoReport v2). */
  quote: 4000,
  /** A page's subject shows in its first tens of thousands of characters. */
  pageText: 60_000,
  /** Different terms of a page; not code units. */
  terms: 2000,
} as const;

/** The beginning of a text, not cut within a character. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** An occasion within the limits. */
export function limitOccasion(occasion: Occasion): Occasion {
  const { term, page, terms } = occasion;
  return {
    ...occasion,
    term: term && cutText(term, LIMITS.term),
    page: page && { title: cutText(page.title, LIMITS.title), host: cutText(page.host, LIMITS.host) },
    terms: terms.slice(0, LIMITS.terms),
  };
}
