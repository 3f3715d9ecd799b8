import { CharacterClass, characterClasses, unitAt } from '../text/characters.ts';
import { isHangul } from '../text/hangul.ts';
import type { TermIndex } from './term-index.ts';
import { NONE, step } from './trie.ts';

/** The surfaces that begin at one position of a text, shortest first; overwritten by the next walk. */
export interface Candidates {
  ends: Int32Array;
  surfaces: Int32Array;
  /** 1 where there is a space inside. */
  spaced: Uint8Array;
  /**
   * Follows the index from a node of depth two on; `gap`: what is between the first two syllables, where that is
   * more than nothing. Returns the number of candidates.
   */
  walk(text: string, from: number, pairNode: number, gap?: Gap | null): number;
}

/** What is between two syllables of a term. */
export interface Gap {
  space: boolean;
  lineBreaks: number;
}

const MOST = 16;
const LINE_FEED = 0x0a;

/**
 * Finds candidates over spaces, dots and invisible characters. A space inside a term leaves at least two syllables on
 * either side, or the term is usually spelled so; else it is chance (완전 세금). An empty line ends everything.
 */
export function createCandidates({ trie, loose, blocks }: TermIndex): Candidates {
  const { value, firstChild, labels } = trie;
  const ends = new Int32Array(MOST);
  const surfaces = new Int32Array(MOST);
  const spaced = new Uint8Array(MOST);
  let count = 0;
  // What the walk has passed so far.
  let part = 0;
  let shortPart = false;
  let apart = false;
  let space = 0;
  let breaks = 0;

  function walk(text: string, from: number, pairNode: number, gap: Gap | null = null): number {
    let node = pairNode;
    let at = from;
    count = 0;
    space = 0;
    apart = false;
    if (!gap) {
      // Most terms are written without a gap; a node without children ends most walks.
      for (; ; at++) {
        if (value[node] !== NONE) keep(at, node);
        const child = firstChild[node]!;
        const behind = firstChild[node + 1]!;
        if (child === behind || at >= text.length) return count;
        const unit = text.charCodeAt(at);
        if (!isHangul(unit)) break;
        if (behind === child + 1) node = labels[child] === unit ? child : NONE;
        else node = step(trie, node, unit);
        if (node === NONE) return count;
      }
    }
    part = gap?.space ? 1 : 2 + at - from;
    apart = shortPart = gap?.space ?? false;
    space = Number(apart);
    breaks = gap?.lineBreaks ?? 0;
    return walkOverGaps(text, at, node, gap !== null);
  }

  /** Goes on from a node; `isNew`: a surface may end there. */
  function walkOverGaps(text: string, from: number, fromNode: number, isNew: boolean): number {
    let node = fromNode;
    let at = from;
    if (isNew && value[node] !== NONE) keep(at, node);
    while (firstChild[node] !== firstChild[node + 1]) {
      let unit = unitAt(text, at);
      if (!isHangul(unit)) {
        at = passOver(text, at);
        if (at === NONE) return count;
        unit = plain(unitAt(text, at));
      }
      node = step(trie, node, unit);
      if (node === NONE) return count;
      part++;
      at++;
      if (value[node] !== NONE) keep(at, node);
    }
    return count;
  }

  function keep(end: number, node: number): void {
    const surface = value[node]!;
    if (count === MOST || (apart && !spacingFits(surface))) return;
    ends[count] = end;
    surfaces[count] = surface;
    spaced[count++] = space;
  }

  /** Beyond spaces, dots and invisible characters; `NONE` at the end of a paragraph. */
  function passOver(text: string, from: number): number {
    for (let at = from; ; at++) {
      const unit = unitAt(text, at);
      const kind = at < text.length ? characterClasses[unit]! : CharacterClass.other;
      if (kind < CharacterClass.space || kind > CharacterClass.ignored) return at;
      if (unit === LINE_FEED && ++breaks > 1) return NONE;
      if (kind === CharacterClass.space) space = 1;
      if (kind === CharacterClass.ignored || part === 0) continue;
      shortPart ||= part < 2;
      part = 0;
      apart = true;
    }
  }

  /** A spaced surface: no short part, unless it is usually spelled so; a blocking word has to be spelled so. */
  function spacingFits(surface: number): boolean {
    return loose[surface] === 1 || !(blocks[surface] || shortPart || part < 2);
  }

  return { ends, surfaces, spaced, walk };
}

/** ASCII letters narrow and in lower case, as surfaces are indexed. */
function plain(unit: number): number {
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
}
