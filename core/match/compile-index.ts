import { canonicalSurface, hasShortPart } from './surface.ts';
import { type CompiledIndex, encodeOwners, encodeTraits, type Level, type NearRule } from './term-index.ts';
import { NONE } from './trie.ts';
import { encodeWords } from './word-list.ts';

/** What matching needs of a term; a part of the glossary's term. */
export interface IndexTerm {
  headword: string;
  surfaces: readonly string[];
  notIn: readonly string[];
  verbal: boolean;
  level: Level;
  service: string;
  near: { with: readonly string[]; without: readonly string[] } | null;
}

export interface Compilation<Term> {
  index: CompiledIndex;
  /** The terms by their number in the index. */
  terms: Term[];
}

interface Owner<Term> {
  term: Term | null;
  loose: boolean;
}

/**
 * Compiles terms and the nouns that form compounds with them. Terms are numbered in the order in which their first
 * surface sorts, so that most owners need one character. A surface that two terms claim goes to the first.
 */
export function compileIndex<Term extends IndexTerm>(terms: readonly Term[], nouns: readonly string[]): Compilation<Term> {
  const owners = collectSurfaces(terms);
  const sorted = [...owners.keys()].sort();
  const numbers = new Map<Term, number>();
  const listed = sorted.map((surface) => {
    const { term, loose } = owners.get(surface)!;
    if (term && !numbers.has(term)) numbers.set(term, numbers.size);
    return { term: term ? numbers.get(term)! : NONE, loose };
  });
  const ordered = [...numbers.keys()];
  const services = [...new Set(ordered.map((term) => term.service))].sort();
  return {
    terms: ordered,
    index: {
      surfaces: encodeWords(sorted),
      owners: encodeOwners(listed),
      traits: ordered.map((term) => encodeTraits(term.verbal, term.level, services.indexOf(term.service))).join(''),
      nouns: encodeWords([...new Set(nouns.map(canonicalSurface))].sort()),
      services,
      near: sorted.flatMap((surface, number) => nearRule(owners.get(surface)!.term, surface, number)),
    },
  };
}

function collectSurfaces<Term extends IndexTerm>(terms: readonly Term[]): Map<string, Owner<Term>> {
  const owners = new Map<string, Owner<Term>>();
  const claim = (surface: string, term: Term | null) => {
    const key = canonicalSurface(surface);
    if (!owners.has(key)) owners.set(key, { term, loose: hasShortPart(surface) });
  };
  for (const term of terms) claim(term.headword, term);
  for (const term of terms) for (const surface of term.surfaces) claim(surface, term);
  for (const term of terms) for (const word of term.notIn) claim(word, null);
  return owners;
}

/** A rule binds the headword alone: its other spellings were chosen because they are plain. */
function nearRule(term: IndexTerm | null, surface: string, number: number): NearRule[] {
  if (!term?.near || canonicalSurface(term.headword) !== surface) return [];
  return [[number, term.near.with, term.near.without]];
}
