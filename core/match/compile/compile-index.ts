import { GENERAL } from '../../services.ts';
import { encodeWords } from '../grammar/word-list.ts';
import { encodeNearRules, type NearRule } from '../senses/near-rules.ts';
import { canonicalSurface, hasShortPart } from '../surface.ts';
import { type CompiledIndex, encodeOwners, encodeTraits, type Level } from '../term-index.ts';
import { compileGrammar } from './compile-grammar.ts';
import { compileSites, type IndexSite } from './compile-sites.ts';

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
 * Compiles terms, the nouns that form compounds with them, and the hosts that speak for a sense. Terms are numbered in the order in which their first
 * surface sorts, so that most owners need one character. A surface that two terms claim goes to the first.
 */
export function compileIndex<Term extends IndexTerm>(
  terms: readonly Term[],
  nouns: readonly string[],
  sites: readonly IndexSite[] = [],
): Compilation<Term> {
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
      near: encodeNearRules(sorted.flatMap((surface, number) => nearRule(claims.get(surface)!, surface, number))),
      sites: compileSites(sites, services, servicesInDoubt(ordered)),
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

/** A rule binds the headword and what is written in its place; of longer spellings, which are plainer, only what speaks against them counts. */
function nearRule({ term, blocks }: Claim<IndexTerm>, surface: string, number: number): (readonly [number, NearRule])[] {
  const headword = canonicalSurface(term.headword);
  if (!term.near || blocks) return [];
  const isLonger = surface !== headword && surface.includes(headword);
  return [[number, { withWords: isLonger ? [] : term.near.with, withoutWords: term.near.without }]];
}

/** The services with a term that something must speak for, which a page of every subject does not. */
function servicesInDoubt(terms: readonly IndexTerm[]): Set<string> {
  return new Set(terms.filter(({ near, service }) => near?.with.length && service !== GENERAL).map(({ service }) => service));
}
