import { CharacterClass, characterClasses } from '../text/characters.ts';
import { foldText, needsFolding } from '../text/fold.ts';
import { createBoundaries } from './boundaries.ts';
import { findSpacedTerm } from './label-spacing.ts';
import { createPairTable, findPair } from './pair-table.ts';
import type { TermIndex } from './term-index.ts';
import { NONE, step } from './trie.ts';

/** Receives a match: `text[start, end)` is `term`, written as `surface`; both are numbers in the index. */
export type Emit = (start: number, end: number, term: number, surface: number) => void;

/** Finds the terms in a text, from left to right, the longest first, never overlapping. */
export type Matcher = (text: string, emit: Emit) => void;

const MAX_ENDS = 16;
const LINE_FEED = 0x0a;

/**
 * A matcher over an index. One pass over the code units; nothing is allocated but for text that must be folded first.
 * Offsets are UTF-16 code units of the text as given.
 */
export function createMatcher(index: TermIndex): Matcher {
  const { trie, termOf, blocks } = index;
  const pairs = createPairTable(trie);
  const starts = createStartTable(index);
  const fits = createBoundaries(index);
  // The ends found on the walk from one position, shortest first.
  const ends = new Int32Array(MAX_ENDS);
  const surfaces = new Int32Array(MAX_ENDS);
  const gaps = new Uint8Array(MAX_ENDS);
  // The term that may not match before a position, since a longer word holds it there by accident.
  let blockedTerm = NONE;
  let blockedUntil = 0;

  function scan(text: string, emit: Emit): void {
    blockedUntil = 0;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      at = starts[unit] === 0 ? at + 1 : matchAt(text, at, unit, emit);
    }
  }

  /** Tries to match at one position; returns where to go on. */
  function matchAt(text: string, at: number, unit: number, emit: Emit): number {
    const next = text.charCodeAt(at + 1);
    const node = findPair(pairs, lower(unit), lower(next));
    if (node === NONE) return characterClasses[next]! < CharacterClass.space ? at + 1 : matchApart(text, at, emit);
    return emitLongest(text, at, walk(text, at + 2, node), emit);
  }

  /** A first syllable that stands apart: label spacing (예 금 주), or an invisible character behind it. */
  function matchApart(text: string, at: number, emit: Emit): number {
    if (kindAt(text, at + 1) === CharacterClass.space) {
      const label = findSpacedTerm(trie, text, at);
      if (!label || blocks[label.surface]) return at + 1;
      emit(at, label.end, termOf[label.surface]!, label.surface);
      return label.end;
    }
    let second = at + 1;
    while (kindAt(text, second) === CharacterClass.ignored) second++;
    const node = findPair(pairs, text.charCodeAt(at), text.charCodeAt(second));
    return node === NONE ? at + 1 : emitLongest(text, at, walk(text, second + 1, node), emit);
  }

  function emitLongest(text: string, at: number, found: number, emit: Emit): number {
    for (let k = found - 1; k >= 0; k--) {
      const surface = surfaces[k]!;
      const end = ends[k]!;
      const term = termOf[surface]!;
      if (term === blockedTerm && at < blockedUntil) continue;
      if (!fits(text, at, end, surface, gaps[k] === 1)) continue;
      if (blocks[surface]) {
        blockedTerm = term;
        blockedUntil = end;
        continue;
      }
      emit(at, end, term, surface);
      return end;
    }
    return at + 1;
  }

  /**
   * Follows the trie from depth two, over spaces, dots and invisible characters. A space inside a term leaves at least
   * two syllables on either side, or the term is usually spelled so; else it is chance (완전 세금). Returns the number of ends.
   */
  function walk(text: string, from: number, pairNode: number): number {
    let node = pairNode;
    let found = 0;
    let gap = 0;
    let apart = false;
    let part = 2;
    let shortPart = false;
    let breaks = 0;
    for (let at = from; ; at++) {
      const surface = trie.value[node]!;
      if (surface !== NONE && found < MAX_ENDS && (!apart || spacingFits(surface, shortPart || part < 2))) {
        ends[found] = at;
        surfaces[found] = surface;
        gaps[found++] = gap;
      }
      for (let kind = kindAt(text, at); kind >= CharacterClass.space && kind <= CharacterClass.ignored; kind = kindAt(text, ++at)) {
        // Over one line break, since sources wrap; an empty line ends a paragraph.
        if (text.charCodeAt(at) === LINE_FEED && ++breaks > 1) return found;
        if (kind === CharacterClass.ignored || part === 0) continue;
        shortPart ||= part < 2;
        part = 0;
        apart = true;
        if (kind === CharacterClass.space) gap = 1;
      }
      node = step(trie, node, lower(text.charCodeAt(at)));
      if (node === NONE) return found;
      part++;
    }
  }

  /** A spaced surface: no short part, unless it is usually spelled so; a blocking word is never spaced. */
  function spacingFits(surface: number, hasShortPart: boolean): boolean {
    return !blocks[surface] && (!hasShortPart || index.loose[surface] === 1);
  }

  return (text, emit) => {
    if (!needsFolding(text)) {
      scan(text, emit);
      return;
    }
    const { text: folded, offsets } = foldText(text);
    scan(folded, (start, end, term, surface) => emit(offsets[start]!, offsets[end]!, term, surface));
  };
}

/** 1 for each code unit that a surface begins with, in either case. */
function createStartTable({ trie }: TermIndex): Uint8Array {
  const starts = new Uint8Array(0x10000);
  for (let child = trie.firstChild[0]!; child < trie.firstChild[1]!; child++) {
    const unit = trie.labels[child]!;
    starts[unit] = 1;
    if (unit >= 0x61 && unit <= 0x7a) starts[unit - 0x20] = 1;
  }
  return starts;
}

/** Class of the character at a position; 0 beyond the end. */
function kindAt(text: string, at: number): number {
  return at < text.length ? characterClasses[text.charCodeAt(at)]! : 0;
}

/** ASCII letters in lower case, as surfaces are indexed. */
function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
