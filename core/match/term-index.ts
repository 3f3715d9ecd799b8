import { type CompiledGrammar, type Grammar, loadGrammar } from './grammar/grammar.ts';
import { decodeWords } from './grammar/word-list.ts';
import { type CompiledNearRules, decodeNearRules, type NearRule } from './senses/near-rules.ts';
import type { Trie } from './trie.ts';

/** The index as it travels: ASCII text and small lists, made by `compileIndex`. */
export interface CompiledIndex {
  /** All surfaces and blockers, sorted, as `encodeWords` writes them. */
  surfaces: string;
  /** For each surface the term it belongs to, as `encodeOwners` writes them. */
  owners: string;
  /** For each term two characters: kind and level (`encodeTraits`), service (its number from 'A'). */
  traits: string;
  /** Nouns that form compounds with terms, as `encodeWords` writes them. */
  nouns: string;
  /** Particles, endings and affixes. */
  grammar: CompiledGrammar;
  /** Services in the order of their numbers. */
  services: readonly string[];
  /** Surfaces with another everyday sense, and the words that tell the senses apart. */
  near: CompiledNearRules;
  /** The hosts of each service, apart by spaces; behind them those that lie under one and belong to none. */
  sites: readonly string[];
}

export type Level = 1 | 2 | 3;

/** The index ready for matching. Terms and surfaces are numbers. */
export interface TermIndex {
  trie: Trie;
  nouns: Trie;
  grammar: Grammar;
  /** Term of each surface. */
  termOf: Int32Array;
  /** True (1) for a surface that only keeps its term from matching inside it (전세계 for 전세). */
  blocks: Uint8Array;
  /** True (1) for surfaces whose usual spelling has a part of one syllable. */
  loose: Uint8Array;
  verbal: Uint8Array;
  level: Uint8Array;
  service: Uint8Array;
  services: readonly string[];
  near: ReadonlyMap<number, NearRule>;
  sites: readonly string[];
}

const OWN = 46; // '.': the next new term
const BLOCKER = 33; // '!', before the owner
const LOOSE = 43; // '+', before the owner
const BASE = 64;
const ZERO = 48; // '0' … 'o', 64 characters without quotes

/** Reads a compiled index; linear in its size, no JSON inside. */
export function loadIndex(compiled: CompiledIndex): TermIndex {
  const terms = compiled.traits.length / 2;
  const index: TermIndex = {
    trie: decodeWords(compiled.surfaces),
    nouns: decodeWords(compiled.nouns),
    grammar: loadGrammar(compiled.grammar),
    ...decodeOwners(compiled.owners),
    verbal: new Uint8Array(terms),
    level: new Uint8Array(terms),
    service: new Uint8Array(terms),
    services: compiled.services,
    near: decodeNearRules(compiled.near),
    sites: compiled.sites,
  };
  for (let term = 0; term < terms; term++) {
    const trait = compiled.traits.charCodeAt(term * 2) - ZERO;
    index.verbal[term] = trait >> 2;
    index.level[term] = trait & 3;
    index.service[term] = compiled.traits.charCodeAt(term * 2 + 1) - ZERO;
  }
  return index;
}

/** Two characters for a term: verbal noun and level, and the number of its service. */
export function encodeTraits(verbal: boolean, level: Level, service: number): string {
  return String.fromCharCode(ZERO + (Number(verbal) << 2) + level, ZERO + service);
}

/** What the list of owners says of a surface. */
export interface Owner {
  term: number;
  loose: boolean;
  blocks: boolean;
}

/** The owner of each surface in order: '.' for the next new term, else three base-64 digits; '+' and '!' are marks before it. */
export function encodeOwners(owners: readonly Owner[]): string {
  let next = 0;
  let out = '';
  for (const { term, loose, blocks } of owners) {
    if (loose) out += '+';
    if (blocks) out += '!';
    if (term === next) {
      out += '.';
      next++;
    } else out += String.fromCharCode(ZERO + (term >> 12), ZERO + ((term >> 6) % BASE), ZERO + (term % BASE));
  }
  return out;
}

function decodeOwners(encoded: string) {
  const termOf: number[] = [];
  const loose: number[] = [];
  const blocks: number[] = [];
  let next = 0;
  let isLoose = 0;
  let isBlocker = 0;
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at);
    if (code === LOOSE) isLoose = 1;
    else if (code === BLOCKER) isBlocker = 1;
    else {
      if (code === OWN) termOf.push(next++);
      else {
        termOf.push(((code - ZERO) << 12) + ((encoded.charCodeAt(at + 1) - ZERO) << 6) + encoded.charCodeAt(at + 2) - ZERO);
        at += 2;
      }
      loose.push(isLoose);
      blocks.push(isBlocker);
      isLoose = 0;
      isBlocker = 0;
    }
  }
  return { termOf: Int32Array.from(termOf), loose: Uint8Array.from(loose), blocks: Uint8Array.from(blocks) };
}
