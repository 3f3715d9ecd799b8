import type { RoutingWords } from '../../route/compile/routing-words.ts';
import { foldQuestion, withoutMarks } from '../../route/language/fold-question.ts';
import { FREQUENT_WORDS } from './frequent-words.ts';

/** Frequent words by language (BCP 47), without accents, of those that are written in Latin letters. */
export type LatinWords = ReadonlyMap<string, ReadonlySet<string>>;

/** What the languages in Latin letters are told by: what routing reads them by, and words of others. */
export function latinWords(routing: readonly RoutingWords[]): LatinWords {
  const known = routing.flatMap(({ id, scripts, stopWords }): [string, readonly string[]][] => {
    const frequent = scripts.Latn?.frequent;
    return frequent ? [[id, [...frequent, ...stopWords.map((word) => withoutMarks(foldQuestion(word)))]]] : [];
  });
  const all = new Map<string, ReadonlySet<string>>();
  for (const [id, words] of [...known, ...Object.entries(FREQUENT_WORDS)]) all.set(id, new Set([...(all.get(id) ?? []), ...words]));
  return all;
}
