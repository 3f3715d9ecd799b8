import { type Grammar, loadGrammar } from './grammar/grammar.ts';
import { decodeUnits } from './grammar/unit-table.ts';
import { decodeWords, decodeWordTexts } from './grammar/word-list.ts';
import { decodeOwners, type Owners } from './owners.ts';
import { decodeNearRules, type NearRule } from './senses/near-rules.ts';
import type { Trie } from './trie.ts';

/** The index as it travels: ASCII text and small lists, made by `compileIndex`. */
export interface CompiledIndex {
  /** How the words of all lists are written, as `encodeUnits` does. */
  units: string;
  /** All surfaces and blockers, sorted, as `encodeWords` writes them. */
  surfaces: string;
  /** The term that each surface belongs to, as `encodeOwners` writes them. */
  owners: string;
  /** For each term two characters: kind, whether it is common, and level (`encodeTraits`), service (its number from 'A'). */
  traits: string;
  /** Nouns that form compounds with terms, as `encodeWords` writes them. */
  nouns: string;
  /** Particles, endings and affixes, and their roles. */
  grammar: { words: string; roles: string };
  /** Services in the order of their numbers. */
  services: readonly string[];
  /** Surfaces with another everyday sense, and the words that tell the senses apart. */
  near: { words: string; rules: string };
  /** The hosts of each service, apart by spaces; behind them those that lie under one and belong to none. */
  sites: readonly string[];
}

export type Level = 1 | 2 | 3;

/** The index ready for matching. Terms and surfaces are numbers. */
export interface TermIndex extends Owners {
  trie: Trie;
  nouns: Trie;
  grammar: Grammar;
  verbal: Uint8Array;
  level: Uint8Array;
  /** 1 for a word of buttons and table heads, which is marked only when the reader asks for it and tells nothing of a page's subject. */
  common: Uint8Array;
  service: Uint8Array;
  services: readonly string[];
  near: ReadonlyMap<number, NearRule>;
  sites: readonly string[];
}

const ZERO = 48; // '0'

/** Reads a compiled index; linear in its size, no JSON inside. */
export function loadIndex(compiled: CompiledIndex): TermIndex {
  const terms = compiled.traits.length / 2;
  const { grammar, near } = compiled;
  const units = decodeUnits(compiled.units);
  const trie = decodeWords(compiled.surfaces, units);
  const index: TermIndex = {
    trie,
    nouns: decodeWords(compiled.nouns, units),
    grammar: loadGrammar(decodeWords(grammar.words, units), grammar.roles),
    ...decodeOwners(trie, compiled.owners),
    verbal: new Uint8Array(terms),
    level: new Uint8Array(terms),
    common: new Uint8Array(terms),
    service: new Uint8Array(terms),
    services: compiled.services,
    near: decodeNearRules({ words: decodeWordTexts(near.words, units), rules: near.rules }),
    sites: compiled.sites,
  };
  for (let term = 0; term < terms; term++) {
    const trait = compiled.traits.charCodeAt(term * 2) - ZERO;
    index.common[term] = trait >> 3;
    index.verbal[term] = (trait >> 2) & 1;
    index.level[term] = trait & 3;
    index.service[term] = compiled.traits.charCodeAt(term * 2 + 1) - ZERO;
  }
  return index;
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
