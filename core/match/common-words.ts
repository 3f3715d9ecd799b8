import { mergeTries } from './merge-tries.ts';
import { type CompiledIndex, type CompiledWords, loadIndex, loadSurfaces, type TermIndex } from './term-index.ts';

/** The words of buttons and table heads as they travel: by themselves, since no page needs them before its reader asks for them. */
export interface CommonWords extends CompiledWords {
  /** The number that the first of their terms has in the index; the others follow. */
  firstTerm: number;
}

/**
 * The index with the surfaces of its common words. Terms keep their numbers. A surface that both have is the index's, where a term is read in
 * it there and not only blocked. Takes time with the number of all surfaces.
 */
export function addCommonWords(index: TermIndex, common: CommonWords): TermIndex {
  const added = loadSurfaces(common);
  const offset = index.termOf.length;
  const blocksToo = joinMaps(index.blocksToo, added.blocksToo, offset, (terms) => terms.map((term) => term + common.firstTerm));
  const termsOf = (surface: number) => [termOf[surface]!, ...(blocksToo.get(surface) ?? [])];
  const termOf = join(
    index.termOf,
    added.termOf.map((term) => term + common.firstTerm),
  );
  const blocks = join(index.blocks, added.blocks);
  const trie = mergeTries(index.trie, added.trie, offset, (ours, other) => {
    if (!blocks[ours]) return ours;
    if (blocks[other]) blocksToo.set(other, [...(blocksToo.get(other) ?? []), ...termsOf(ours)]);
    return other;
  });
  const near = joinMaps(index.near, added.near, offset, (rule) => rule);
  return { ...index, trie, termOf, blocks, blocksToo, near, loose: join(index.loose, added.loose) };
}

/** An index with all of its words, for what is not as short of room as a page. */
export function loadWholeIndex({ index, common }: { index: CompiledIndex; common: CommonWords }): TermIndex {
  return addCommonWords(loadIndex(index), common);
}

function join<List extends Int32Array | Uint8Array>(first: List, second: List): List {
  const joined = new (first.constructor as new (length: number) => List)(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

function joinMaps<Kept>(first: ReadonlyMap<number, Kept>, second: ReadonlyMap<number, Kept>, offset: number, change: (kept: Kept) => Kept) {
  return new Map([...first, ...[...second].map(([surface, kept]) => [surface + offset, change(kept)] as const)]);
}
