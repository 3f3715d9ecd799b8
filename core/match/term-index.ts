import { type Grammar, loadGrammar } from './grammar/grammar.ts';
import { decodeUnits, type UnitTable } from './grammar/unit-table.ts';
import { decodeWords, decodeWordTexts } from './grammar/word-list.ts';
import { decodeOwners, type Owners, ownSurfaces } from './owners.ts';
import { decodeNearRules, type NearRule } from './senses/near-rules.ts';
import type { Trie } from './trie.ts';

/** The surfaces of terms as they travel. */
export interface CompiledWords {
  /** How the words of all lists are written, as `encodeUnits` does. */
  units: string;
  /** All surfaces and blockers, sorted, as `encodeWords` writes them. */
  surfaces: string;
  /** The term that each surface belongs to, as `encodeOwners` writes them. */
  owners: string;
  /** Surfaces with another everyday sense, and the words that tell the senses apart. */
  near: CompiledNear;
}

/** The index as it travels: ASCII text and small lists, made by `compileIndex`. The surfaces of common words come by themselves. */
export interface CompiledIndex extends CompiledWords {
  /** For each term two characters: kind, whether it is common, and level (`encodeTraits`), service (its number from 'A'). */
  traits: string;
  /** Nouns that form compounds with terms, as `encodeWords` writes them. */
  nouns: string;
  /** Particles, endings and affixes, and their roles. */
  grammar: { words: string; roles: string };
  /** Services in the order of their numbers. */
  services: readonly string[];
  /** The hosts of each service, apart by spaces; behind them those that lie under one and belong to none. */
  sites: readonly string[];
}

interface CompiledNear {
  words: string;
  rules: string;
}

export type Level = 1 | 2 | 3;

/** Surfaces ready for matching. They and their terms are numbers. */
export interface IndexedWords extends Owners {
  trie: Trie;
  near: ReadonlyMap<number, NearRule>;
}

/** The index ready for matching. */
export interface TermIndex extends IndexedWords {
  nouns: Trie;
  grammar: Grammar;
  verbal: Uint8Array;
  level: Uint8Array;
  /** 1 for a word of buttons and table heads, which is marked only when the reader asks for it and tells nothing of a page's subject. */
  common: Uint8Array;
  service: Uint8Array;
  services: readonly string[];
  sites: readonly string[];
}

const ZERO = 48; // '0'

/** Reads a compiled index; linear in its size, no JSON inside. */
export function loadIndex(compiled: CompiledIndex): TermIndex {
  return finish(loadIndexInSteps(compiled));
}

/** The same in steps of a few milliseconds, between which a page can handle its events; the last one gives the index. */
export function* loadIndexInSteps(compiled: CompiledIndex): Generator<void, TermIndex> {
  const { grammar, services, sites } = compiled;
  const units = decodeUnits(compiled.units);
  yield;
  const surfaces = yield* loadSurfacesInSteps(compiled, units);
  yield;
  const nouns = decodeWords(compiled.nouns, units);
  return {
    ...surfaces,
    nouns,
    grammar: loadGrammar(decodeWords(grammar.words, units), grammar.roles),
    ...loadTraits(compiled),
    services,
    sites,
  };
}

function loadTraits({ traits }: CompiledIndex): Pick<TermIndex, 'verbal' | 'level' | 'common' | 'service'> {
  const terms = traits.length / 2;
  const arrays = {
    verbal: new Uint8Array(terms),
    level: new Uint8Array(terms),
    common: new Uint8Array(terms),
    service: new Uint8Array(terms),
  };
  for (let term = 0; term < terms; term++) {
    const trait = traits.charCodeAt(term * 2) - ZERO;
    arrays.common[term] = trait >> 3;
    arrays.verbal[term] = (trait >> 2) & 1;
    arrays.level[term] = trait & 3;
    arrays.service[term] = traits.charCodeAt(term * 2 + 1) - ZERO;
  }
  return arrays;
}

/** Reads surfaces, whose terms are numbered from 0. */
export function loadSurfaces(compiled: CompiledWords): IndexedWords {
  return finish(loadSurfacesInSteps(compiled, decodeUnits(compiled.units)));
}

function* loadSurfacesInSteps({ surfaces, owners, near }: CompiledWords, units: UnitTable): Generator<void, IndexedWords> {
  const trie = decodeWords(surfaces, units);
  yield;
  const owned = decodeOwners(trie, owners);
  yield;
  const rules = decodeNearRules({ words: decodeWordTexts(near.words, units), rules: near.rules }, ownSurfaces(owned));
  return { trie, ...owned, near: rules };
}

function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What a term's two characters say beside its service. */
export interface Traits {
  common: boolean;
  verbal: boolean;
  level: Level;
}

/** Two characters for a term: common word, verbal noun and level, and the number of its service. */
export function encodeTraits({ common, verbal, level }: Traits, service: number): string {
  return String.fromCharCode(ZERO + (Number(common) << 3) + (Number(verbal) << 2) + level, ZERO + service);
}
