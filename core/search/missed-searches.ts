import type { MissedSearch } from '../proposal/proposal.ts';

/** The most searches that are kept. */
export const MOST_MISSED = 100;
/** Longer ones are sentences, which nobody looks up as a word (UTF-16 code units). */
export const LONGEST_QUERY = 40;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A search as it is kept: one space between words; null for one that is too long, or a single letter. */
export function trimQuery(text: string): string | null {
  const query = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return query.length > 1 && query.length <= LONGEST_QUERY ? query : null;
}

/** The searches with one more on this day (ISO), the newest first; those that were made longest ago make room. */
export function addMissed(searches: readonly MissedSearch[], query: string, day: string): MissedSearch[] {
  const isSame = (search: MissedSearch) => search.query.toLowerCase() === query.toLowerCase();
  const before = searches.find(isSame);
  const others = searches.filter((search) => !isSame(search));
  return [{ query, count: (before?.count ?? 0) + 1, last: day }, ...others].slice(0, MOST_MISSED);
}

/** The searches that storage holds; what is none is left out. */
export function readMissed(stored: unknown): MissedSearch[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .filter(isMissed)
    .map(({ query, count, last }) => ({ query, count, last }))
    .slice(0, MOST_MISSED);
}

function isMissed(value: unknown): value is MissedSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { query, count, last } = value as Partial<Record<keyof MissedSearch, unknown>>;
  return typeof query === 'string' && trimQuery(query) === query && Number.isInteger(count) && typeof last === 'string' && DAY.test(last);
}
