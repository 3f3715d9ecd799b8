import { decodeUnits, encodeUnits } from '../grammar/unit-table.ts';
import { encodeWords } from '../grammar/word-list.ts';
import { encodeOwners, type Owner, ownSurfaces } from '../owners.ts';
import { compactRule, encodeNearRules, type NearRule } from '../senses/near-rules.ts';
import { canonicalSurface, hasShortPart, hasSpace } from '../surface.ts';
import type { CompiledWords } from '../term-index.ts';
import { buildTrie, type Trie } from '../trie.ts';

/** How a term is written, and where it is not meant. */
export interface SpelledTerm {
  headword: string;
  surfaces: readonly string[];
  notIn: readonly string[];
  near: { with: readonly string[]; without: readonly string[] } | null;
}

/** A word that holds a term by accident, over spaces too. */
export interface Held<Term> {
  word: string;
  term: Term;
}

/** The surfaces of terms in their order, and whose each is. */
export interface WordLayout<Term> {
  trie: Trie;
  claimed: readonly Claimed[];
  /** The terms in the order of their numbers. */
  ordered: Term[];
}

/** A surface with its number in the index, and whose it is. */
interface Claimed {
  surface: string;
  number: number;
  claim: Claim<SpelledTerm>;
  owner: Owner;
}

interface Claim<Term> {
  term: Term;
  loose: boolean;
  blocks: boolean;
  /** Further terms that claim a blocking word. */
  others: Term[];
}

/**
 * Numbers terms in the order of their first surface, short ones first. A surface that two terms claim goes to the first; a word of `notIn`,
 * or of `held`, blocks each term that claims it.
 */
export function layOutSurfaces<Term extends SpelledTerm>(terms: readonly Term[], held: readonly Held<Term>[] = []): WordLayout<Term> {
  const claims = collectSurfaces(terms, held);
  const { trie, sorted } = buildTrie([...claims.keys()]);
  const shortFirst = [...sorted].sort((a, b) => a.length - b.length);
  const ordered = [...new Set(shortFirst.map((surface) => claims.get(surface)!.term))];
  const numbers = new Map(ordered.map((term, number) => [term, number]));
  const claimed = sorted.map((surface, number) => {
    const claim = claims.get(surface)!;
    return { surface, number, claim, owner: ownerOf(claim, numbers) };
  });
  return { trie, claimed, ordered };
}

/** The words as they travel, and what writes the other lists of their index in the same signs. */
export function writeSurfaces({ trie, claimed }: WordLayout<unknown>, others: readonly (readonly string[])[] = []) {
  const owned = {
    termOf: Int32Array.from(claimed, ({ owner }) => owner.term),
    blocks: Uint8Array.from(claimed, ({ owner }) => Number(owner.blocks)),
  };
  const near = encodeNearRules(new Map(claimed.flatMap(nearRule)), [...ownSurfaces(owned)]);
  const surfaces = claimed.map(({ surface }) => surface);
  const units = encodeUnits([surfaces, ...others, near.words]);
  const table = decodeUnits(units);
  const write = (words: readonly string[]) => encodeWords(words, table);
  const owners = encodeOwners(
    trie,
    claimed.map(({ owner }) => owner),
  );
  const words: CompiledWords = { units, surfaces: write(surfaces), owners, near: { words: write(near.words), rules: near.rules } };
  return { words, write };
}

/** A claim of a surface, by the numbers of its terms; a term whose own surfaces are all another's has none. */
function ownerOf<Term extends SpelledTerm>({ term, others, ...marks }: Claim<Term>, numbers: ReadonlyMap<Term, number>): Owner {
  return { ...marks, term: numbers.get(term)!, others: others.flatMap((other) => numbers.get(other) ?? []) };
}

function collectSurfaces<Term extends SpelledTerm>(terms: readonly Term[], held: readonly Held<Term>[]): Map<string, Claim<Term>> {
  const claims = new Map<string, Claim<Term>>();
  const claim = (surface: string, term: Term, blocks: boolean, loose = blocks ? hasSpace(surface) : hasShortPart(surface)) => {
    const key = canonicalSurface(surface);
    const first = claims.get(key);
    if (!first) claims.set(key, { term, loose, blocks, others: [] });
    else if (blocks && first.blocks) {
      first.loose ||= loose;
      if (first.term !== term && !first.others.includes(term)) first.others.push(term);
    }
  };
  for (const term of terms) claim(term.headword, term, false);
  for (const term of terms) for (const surface of term.surfaces) claim(surface, term, false);
  for (const term of terms) for (const word of term.notIn) claim(word, term, true);
  for (const { word, term } of held) claim(word, term, true, true);
  return claims;
}

/** A rule binds the headword and what is written in its place; of longer spellings, which are plainer, only what speaks against them counts. */
function nearRule({ surface, number, claim: { term, blocks } }: Claimed): (readonly [number, NearRule])[] {
  const headword = canonicalSurface(term.headword);
  if (!term.near || blocks) return [];
  const isLonger = surface !== headword && surface.includes(headword);
  return [[number, compactRule({ withWords: isLonger ? [] : term.near.with, withoutWords: term.near.without })]];
}
