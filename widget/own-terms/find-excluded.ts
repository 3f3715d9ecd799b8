import { canonicalSurface } from '../../core/match/surface.ts';
import type { TermIndex } from '../../core/match/term-index.ts';
import { lookUp, NONE } from '../../core/match/trie.ts';
import type { RequestFiles } from '../request/request-files.ts';

/**
 * Our terms that an agency names by a spelling or by an id; what we do not know is passed over. Ids, and words of buttons and table heads,
 * are in the names of all words, which are loaded for them alone.
 */
export async function findExcluded(
  exclusions: readonly string[],
  { trie, termOf, blocks }: TermIndex,
  files: Pick<RequestFiles, 'names'>,
): Promise<ReadonlySet<number>> {
  const excluded = new Set<number>();
  const others: string[] = [];
  for (const exclusion of exclusions) {
    const word = canonicalSurface(exclusion);
    const surface = lookUp(trie, word, 0, word.length);
    if (surface !== NONE && !blocks[surface]) excluded.add(termOf[surface]!);
    else others.push(exclusion);
  }
  if (others.length) {
    const { terms } = await files.names('en');
    const named = new Set(others.flatMap((other) => [other, canonicalSurface(other)]));
    for (const [term, { id, headword }] of terms.entries()) if (named.has(id) || named.has(canonicalSurface(headword))) excluded.add(term);
  }
  return excluded;
}
