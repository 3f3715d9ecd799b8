import { GENERAL } from '../../services.ts';
import { decodeUnits, encodeUnits } from '../grammar/unit-table.ts';
import { encodeWords } from '../grammar/word-list.ts';
import { encodeOwners, type Owner } from '../owners.ts';
import { compactRule, encodeNearRules, type NearRule } from '../senses/near-rules.ts';
import { canonicalSurface, hasShortPart, hasSpace } from '../surface.ts';
import { type CompiledIndex, encodeTraits, type Level } from '../term-index.ts';
import { buildTrie } from '../trie.ts';
import { compileGrammar } from './compile-grammar.ts';
import { compileSites, type IndexSite } from './compile-sites.ts';

/** What matching needs of a term; a part of the glossary's term. */
export interface IndexTerm {
  headword: string;
  surfaces: readonly string[];
  notIn: readonly string[];
  verbal: boolean;
  level: Level;
  /** A word of buttons and table heads. */
  common?: boolean | undefined;
  service: string;
  near: { with: readonly string[]; without: readonly string[] } | null;
}

export interface Compilation<Term> {
  index: CompiledIndex;
  /** The terms by their number in the index. */
  terms: Term[];
}

/** A surface with its number in the index, and whose it is. */
interface Claimed {
  surface: string;
  number: number;
  claim: Claim<IndexTerm>;
}

interface Claim<Term> {
  term: Term;
  loose: boolean;
  blocks: boolean;
  /** Further terms that claim a blocking word. */
  others: Term[];
}

/**
 * Compiles terms, the nouns that form compounds with them, and the hosts that speak for a sense. Terms are numbered in the order of their first
 * surface, short ones first, so that most owners need one character. A surface that two terms claim goes to the first; a word of
 * `notIn` blocks each term that claims it.
 */
export function compileIndex<Term extends IndexTerm>(
  terms: readonly Term[],
  nouns: readonly string[],
  sites: readonly IndexSite[] = [],
): Compilation<Term> {
  const claims = collectSurfaces(terms);
  const { trie, sorted } = buildTrie([...claims.keys()]);
  const shortFirst = [...sorted].sort((a, b) => a.length - b.length);
  const ordered = [...new Set(shortFirst.map((surface) => claims.get(surface)!.term))];
  const numbers = new Map(ordered.map((term, number) => [term, number]));
  const claimed = sorted.map((surface, number) => {
    const claim = claims.get(surface)!;
    return { surface, number, claim, owner: ownerOf(claim, numbers) };
  });
  const services = [...new Set(ordered.map((term) => term.service))].sort();
  const compounds = [...new Set(nouns.map(canonicalSurface))].sort();
  const grammar = compileGrammar();
  const near = encodeNearRules([...claimed].sort((a, b) => a.owner.term - b.owner.term).flatMap(nearRule));
  const units = encodeUnits([sorted, compounds, grammar.words, near.words]);
  const table = decodeUnits(units);
  const write = (words: readonly string[]) => encodeWords(words, table);
  return {
    terms: ordered,
    index: {
      units,
      surfaces: write(sorted),
      owners: encodeOwners(
        trie,
        claimed.map(({ owner }) => owner),
      ),
      traits: ordered.map((term) => encodeTraits({ ...term, common: term.common === true }, services.indexOf(term.service))).join(''),
      nouns: write(compounds),
      grammar: { words: write(grammar.words), roles: grammar.roles },
      services,
      near: { words: write(near.words), rules: near.rules },
      sites: compileSites(sites, services, servicesInDoubt(ordered)),
    },
  };
}

/** A claim of a surface, by the numbers of its terms; a term whose own surfaces are all another's has none. */
function ownerOf<Term extends IndexTerm>({ term, others, ...marks }: Claim<Term>, numbers: ReadonlyMap<Term, number>): Owner {
  return { ...marks, term: numbers.get(term)!, others: others.flatMap((other) => numbers.get(other) ?? []) };
}

function collectSurfaces<Term extends IndexTerm>(terms: readonly Term[]): Map<string, Claim<Term>> {
  const claims = new Map<string, Claim<Term>>();
  const claim = (surface: string, term: Term, blocks: boolean) => {
    const key = canonicalSurface(surface);
    const loose = blocks ? hasSpace(surface) : hasShortPart(surface);
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
  return claims;
}

/** A rule binds the headword and what is written in its place; of longer spellings, which are plainer, only what speaks against them counts. */
function nearRule({ surface, number, claim: { term, blocks } }: Claimed): (readonly [number, NearRule])[] {
  const headword = canonicalSurface(term.headword);
  if (!term.near || blocks) return [];
  const isLonger = surface !== headword && surface.includes(headword);
  return [[number, compactRule({ withWords: isLonger ? [] : term.near.with, withoutWords: term.near.without })]];
}

/** The services with a term that something must speak for, which a page of every subject does not. */
function servicesInDoubt(terms: readonly IndexTerm[]): Set<string> {
  return new Set(terms.filter(({ near, service }) => near?.with.length && service !== GENERAL).map(({ service }) => service));
}
