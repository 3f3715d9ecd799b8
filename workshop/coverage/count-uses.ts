import type { Matcher } from '../../core/match/find-matches.ts';

/** How often texts use each term, by its id; `ids` are in the order in which the index numbers the terms. Terms that no text uses are left out. */
export function countUses(texts: readonly string[], matcher: Matcher, ids: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const text of texts) {
    matcher(text, (_start, _end, term) => {
      const id = ids[term]!;
      uses.set(id, (uses.get(id) ?? 0) + 1);
    });
  }
  return uses;
}
