import { unitAt } from '../text/characters.ts';
import { foldText } from '../text/fold.ts';
import { FIRST_SYLLABLE, SYLLABLES } from '../text/hangul.ts';
import { type Emit, emitMatches } from './found-matches.ts';
import { createScan, matchAt, resetScan, type Scan } from './match-at.ts';
import { createPairTable, DECOMPOSED, findPair, isBetween, passesFilter } from './pair-table.ts';
import { createMeaning } from './senses/meaning.ts';
import { type PageContext, sensesOnPage } from './senses/page-sense.ts';
import type { TermIndex } from './term-index.ts';
import { NONE } from './trie.ts';

/** Finds the terms in a text, from left to right, the longest first, never overlapping. */
export type Matcher = (text: string, emit: Emit) => void;

const SPACE = 0x20;
const LAST_SYLLABLE = FIRST_SYLLABLE + SYLLABLES - 1;

/**
 * A matcher over an index. It passes once over the code units and allocates nothing on the way, but for text that must be
 * composed first. Offsets are UTF-16 code units of the text as given. `emit` must not call the same matcher. `page`: where the
 * text is, which speaks for some senses of its words.
 */
export function createMatcher(index: TermIndex, page: PageContext | null = null): Matcher {
  const pairs = createPairTable(index.trie);
  const inGeneral = matcherOf(createScan(index, pairs, createMeaning(index, new Uint8Array(index.termOf.length))), index);
  if (!page) return inGeneral;
  const titleTerms: number[] = [];
  inGeneral(page.title, (_start, _end, term) => titleTerms.push(term));
  return matcherOf(createScan(index, pairs, createMeaning(index, sensesOnPage(index, page, titleTerms))), index);
}

function matcherOf(scan: Scan, index: TermIndex): Matcher {
  return (text, emit) => {
    if (scanText(scan, text)) return emitMatches(scan.found, index.termOf, null, emit);
    const folded = foldText(text);
    scanText(scan, folded.text);
    emitMatches(scan.found, index.termOf, folded.offsets, emit);
  };
}

/**
 * 0 where the bit set of a unit does not hold the `next` one; nor, the commonest false alarm, behind the last syllable of a
 * word: Hangul before, a space or a control character behind. In arithmetic, since a branch that goes either way costs as much as
 * all the rest: each shift by 31 makes -1 of a negative number and 0 of others.
 */
function mayBegin(seconds: number, before: number, next: number): number {
  const isOther = ((before - FIRST_SYLLABLE) | (LAST_SYLLABLE - before) | (SPACE - next)) >> 31;
  return (seconds >>> next) & 1 & isOther;
}

/** Fills `scan.found`; false where the text holds decomposed Hangul. */
function scanText(scan: Scan, text: string): boolean {
  const { pairs } = scan;
  const { seconds, filter, filterMask } = pairs;
  const last = text.length - 1;
  resetScan(scan);
  let before = 0;
  let unit = unitAt(text, 0);
  for (let at = 0; at < last; ) {
    const next = text.charCodeAt(at + 1);
    if (mayBegin(seconds[unit]!, before, next) === 0 || !(passesFilter(filter, filterMask, unit, next) || isBetween(next))) {
      before = unit;
      unit = next;
      at++;
      continue;
    }
    const node = findPair(pairs, unit, next);
    if (node === DECOMPOSED) return false;
    at = node === NONE ? at + 1 : matchAt(scan, text, at, node);
    before = unitAt(text, at - 1);
    unit = unitAt(text, at);
  }
  return true;
}
