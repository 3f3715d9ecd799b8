import { encodeWords } from '../grammar/word-list.ts';
import { canonicalSurface, hasShortPart } from '../surface.ts';
import { type CompiledIndex, encodeOwners, encodeTraits, type Level, type NearRule } from '../term-index.ts';
import { compileGrammar } from './compile-grammar.ts';

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

interface Claim<Term> {
  term: Term;
  loose: boolean;
  blocks: boolean;
}

/**
 * Compiles terms and the nouns that form compounds with them. Terms are numbered in the order in which their first
 * surface sorts, so that most owners need one character. A surface that two terms claim goes to the first.
 */
export function compileIndex<Term extends IndexTerm>(terms: readonly Term[], nouns: readonly string[]): Compilation<Term> {
  const claims = collectSurfaces(terms);
  const sorted = [...claims.keys()].sort();
  const numbers = new Map<Term, number>();
  const owners = sorted.map((surface) => {
    const { term, loose, blocks } = claims.get(surface)!;
    if (!numbers.has(term)) numbers.set(term, numbers.size);
    return { term: numbers.get(term)!, loose, blocks };
  });
  const ordered = [...numbers.keys()];
  const services = [...new Set(ordered.map((term) => term.service))].sort();
  return {
    terms: ordered,
    index: {
      surfaces: encodeWords(sorted),
      owners: encodeOwners(owners),
      traits: ordered.map((term) => encodeTraits(term.verbal, term.level, services.indexOf(term.service))).join(''),
      nouns: encodeWords([...new Set(nouns.map(canonicalSurface))].sort()),
      grammar: compileGrammar(),
      services,
      near: sorted.flatMap((surface, number) => nearRule(claims.get(surface)!, surface, number)),
    },
  };
}

function collectSurfaces<Term extends IndexTerm>(terms: readonly Term[]): Map<string, Claim<Term>> {
  const claims = new Map<string, Claim<Term>>();
  const claim = (surface: string, term: Term, blocks: boolean) => {
    const key = canonicalSurface(surface);
    if (!claims.has(key)) claims.set(key, { term, loose: hasShortPart(surface), blocks });
  };
  for (const term of terms) claim(term.headword, term, false);
  for (const term of terms) for (const surface of term.surfaces) claim(surface, term, false);
  for (const term of terms) for (const word of term.notIn) claim(word, term, true);
  return claims;
}

/** A rule binds the headword; of its longer spellings, which are plainer, only what speaks against them counts. */
function nearRule({ term, blocks }: Claim<IndexTerm>, surface: string, number: number): NearRule[] {
  const headword = canonicalSurface(term.headword);
  if (!term.near || blocks || !surface.includes(headword)) return [];
  return [[number, surface === headword ? term.near.with : [], term.near.without]];
}
