import { CharacterClass, characterClasses, isHangul, unitAt } from '../text/characters.ts';
import { foldText } from '../text/fold.ts';
import { createCandidates } from './candidates.ts';
import { createBoundaries } from './grammar/boundaries.ts';
import { findSpacedTerm } from './label-spacing.ts';
import { APART, createPairTable, DECOMPOSED, filterSlot, findPair } from './pair-table.ts';
import type { TermIndex } from './term-index.ts';
import { NONE } from './trie.ts';

/** Receives a match: `text[start, end)` is `term`, written as `surface`; both are numbers in the index. */
export type Emit = (start: number, end: number, term: number, surface: number) => void;

/** Finds the terms in a text, from left to right, the longest first, never overlapping. */
export type Matcher = (text: string, emit: Emit) => void;

/** Numbers a found match takes while the text is scanned: start, end, surface. */
const WIDTH = 3;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/**
 * A matcher over an index. One pass over the code units, nothing allocated on the way but for text that must be composed
 * first. Offsets are UTF-16 code units of the text as given.
 */
export function createMatcher(index: TermIndex): Matcher {
  const { trie, termOf, blocks } = index;
  const pairs = createPairTable(trie);
  const { seconds, filter, filterMask } = pairs;
  const fits = createBoundaries(index);
  const candidates = createCandidates(index);
  let found = new Int32Array(WIDTH * 256);
  let size = 0;
  // The term that may not match before a position, since a longer word holds it there by accident.
  let blockedTerm = NONE;
  let blockedUntil = 0;

  /** Fills `found`; false on meeting decomposed Hangul. */
  function scan(text: string): boolean {
    size = 0;
    blockedUntil = 0;
    const last = text.length - 1;
    let before = 0;
    let unit = unitAt(text, 0);
    for (let at = 0; at < last; ) {
      const next = text.charCodeAt(at + 1);
      // The commonest false alarm is the last syllable of a word.
      if (((seconds[unit]! >>> next) & 1) === 0 || (next === SPACE && isHangul(before)) || !inFilter(unit, next)) {
        before = unit;
        unit = next;
        at++;
        continue;
      }
      const node = findPair(pairs, unit, next);
      if (node === DECOMPOSED) return false;
      at = node === NONE ? at + 1 : matchFrom(text, at, node);
      before = unitAt(text, at - 1);
      unit = unitAt(text, at);
    }
    return true;
  }

  function inFilter(first: number, second: number): boolean {
    const bit = filterSlot(first, second) & filterMask;
    return ((filter[bit >> 5]! >>> (bit & 31)) & 1) !== 0;
  }

  /** Tries to match at a position; returns where to go on. */
  function matchFrom(text: string, at: number, node: number): number {
    if (node !== APART) return keepLongest(text, at, candidates.walk(text, at + 2, node));
    // Inside a longer word, a syllable with a space behind it begins nothing.
    if (isHangul(unitAt(text, at - 1))) return at + 1;
    let second = at + 1;
    let apart = false;
    let breaks = 0;
    for (let kind = kindAt(text, second); kind === CharacterClass.space || kind === CharacterClass.ignored; kind = kindAt(text, ++second)) {
      apart ||= kind === CharacterClass.space;
      if (unitAt(text, second) === LINE_FEED && ++breaks > 1) return at + 1;
    }
    const label = apart ? findSpacedTerm(trie, text, at) : null;
    if (label && !blocks[label.surface]) return keep(at, label.end, label.surface);
    const beyond = findPair(pairs, unitAt(text, at), unitAt(text, second));
    return beyond < 0 ? at + 1 : keepLongest(text, at, candidates.walk(text, second + 1, beyond, { space: apart, lineBreaks: breaks }));
  }

  /** Keeps the longest candidate that is a word of its own there; returns where to go on. */
  function keepLongest(text: string, at: number, count: number): number {
    for (let k = count - 1; k >= 0; k--) {
      const surface = candidates.surfaces[k]!;
      const end = candidates.ends[k]!;
      if (termOf[surface] === blockedTerm && at < blockedUntil) continue;
      if (!fits(text, at, end, surface, candidates.spaced[k] === 1)) continue;
      if (!blocks[surface]) return keep(at, end, surface);
      blockedTerm = termOf[surface]!;
      blockedUntil = end;
    }
    return at + 1;
  }

  function keep(start: number, end: number, surface: number): number {
    if (size === found.length) {
      const wider = new Int32Array(size * 2);
      wider.set(found);
      found = wider;
    }
    found[size] = start;
    found[size + 1] = end;
    found[size + 2] = surface;
    size += WIDTH;
    return end;
  }

  return (text, emit) => {
    let offsets: Uint32Array | null = null;
    if (!scan(text)) {
      const folded = foldText(text);
      offsets = folded.offsets;
      scan(folded.text);
    }
    // Read out at once: a matcher is not entered again from `emit`.
    for (let at = 0; at < size; at += WIDTH) {
      const start = found[at]!;
      const end = found[at + 1]!;
      const surface = found[at + 2]!;
      emit(offsets ? offsets[start]! : start, offsets ? offsets[end]! : end, termOf[surface]!, surface);
    }
  };
}

/** Class of the character at a position; that of other characters beyond the end. */
function kindAt(text: string, at: number): number {
  return characterClasses[unitAt(text, at)]!;
}
