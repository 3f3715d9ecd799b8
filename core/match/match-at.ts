import { CharacterClass, characterClasses, unitAt } from '../text/characters.ts';
import { isHangul } from '../text/hangul.ts';
import { type Candidates, createCandidates } from './candidates.ts';
import { addMatch, createFoundMatches, type FoundMatches } from './found-matches.ts';
import { createBoundaries, type Fits } from './grammar/boundaries.ts';
import { findSpacedTerm } from './label-spacing.ts';
import { APART, findPair, type PairTable } from './pair-table.ts';
import type { MeansTerm } from './senses/meaning.ts';
import type { TermIndex } from './term-index.ts';

/** What the scan of a text uses, and what it knows so far. */
export interface Scan extends Pick<TermIndex, 'trie' | 'termOf' | 'blocks' | 'blocksToo'> {
  pairs: PairTable;
  candidates: Candidates;
  fits: Fits;
  found: FoundMatches;
  /** For each term where it may match again: a longer word holds it up to there by accident. */
  blockedUntil: Int32Array;
  /** The terms for which that is not 0. */
  blocked: number[];
}

const LINE_FEED = 0x0a;

/** A scan that has not begun. */
export function createScan(index: TermIndex, pairs: PairTable, meansTerm: MeansTerm): Scan {
  const { trie, termOf, blocks, blocksToo } = index;
  return {
    ...{ trie, termOf, blocks, blocksToo, pairs },
    candidates: createCandidates(index),
    fits: createBoundaries(index, meansTerm),
    found: createFoundMatches(),
    blockedUntil: new Int32Array(index.level.length),
    blocked: [],
  };
}

/** Forgets the text before. */
export function resetScan(scan: Scan): void {
  scan.found.size = 0;
  for (const term of scan.blocked) scan.blockedUntil[term] = 0;
  scan.blocked.length = 0;
}

/** Tries to match at a position, from which the first two units lead to `node`; returns where to go on. */
export function matchAt(scan: Scan, text: string, at: number, node: number): number {
  return node === APART ? matchApart(scan, text, at) : keepLongest(scan, text, at, scan.candidates.walk(text, at + 2, node));
}

/** The first syllable has a space or an invisible character behind it. */
function matchApart(scan: Scan, text: string, at: number): number {
  const { trie, blocks, pairs, candidates } = scan;
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
  if (label && !blocks[label.surface]) return keep(scan, at, label.end, label.surface);
  const node = findPair(pairs, unitAt(text, at), unitAt(text, second));
  if (node < 0) return at + 1;
  return keepLongest(scan, text, at, candidates.walk(text, second + 1, node, { space: apart, lineBreaks: breaks }));
}

/** Keeps the longest candidate that is a word of its own there; returns where to go on. */
function keepLongest(scan: Scan, text: string, at: number, count: number): number {
  const { candidates, termOf, blocks, blockedUntil } = scan;
  const { surfaces, ends, spaced } = candidates;
  for (let k = count - 1; k >= 0; k--) {
    const surface = surfaces[k]!;
    const end = ends[k]!;
    const term = termOf[surface]!;
    if (at < blockedUntil[term]! && !blocks[surface]) continue;
    if (!scan.fits(text, at, end, surface, spaced[k] === 1)) continue;
    if (!blocks[surface]) return keep(scan, at, end, surface);
    block(scan, term, end);
    for (const other of scan.blocksToo.get(surface) ?? []) block(scan, other, end);
  }
  return at + 1;
}

function block({ blocked, blockedUntil }: Scan, term: number, end: number): void {
  if (blockedUntil[term] === 0) blocked.push(term);
  blockedUntil[term] = Math.max(blockedUntil[term]!, end);
}

function keep(scan: Scan, start: number, end: number, surface: number): number {
  addMatch(scan.found, start, end, surface);
  return end;
}

/** Class of the character at a position; beyond the end, that of other characters. */
function kindAt(text: string, at: number): number {
  return characterClasses[unitAt(text, at)]!;
}
