import type { MarkChooser } from '../core/highlight/choose-marks.ts';
import type { TermCount } from '../core/match/term-count.ts';
import type { ElementMatch } from '../page/text/hidden-texts.ts';
import { type MatchedBlock, type MatchRange, rangeAt, rangesOf, termAt } from '../page/text/matched-block.ts';
import { rectsOf, type Target } from '../page/tooltip/target.ts';

/** What the page holds: blocks of text in order, and texts that can't be painted. */
export interface PageTerms {
  blocks: readonly MatchedBlock[];
  hidden: readonly ElementMatch[];
}

/** The terms of the page in order of their first use; those that are only in texts that can't be painted come last. */
export function countPageTerms({ blocks, hidden }: PageTerms, wanted: (term: number) => boolean): TermCount[] {
  const counts = new Map<number, number>();
  const count = (term: number) => {
    if (wanted(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  for (const { list, from, to } of blocks) for (let match = from; match < to; match++) count(termAt(list, match));
  for (const { term } of hidden) count(term);
  return [...counts].map(([term, count]) => ({ term, count }));
}

/** The first use of a term that can be seen, or else the first there is. */
export function firstMatch({ blocks, hidden }: PageTerms, term: number): Target | null {
  let unseen: Target | null = null;
  for (const target of uses(blocks, hidden, term)) {
    if (rectsOf(target).length) return target;
    unseen ??= target;
  }
  return unseen;
}

function* uses(blocks: readonly MatchedBlock[], hidden: readonly ElementMatch[], term: number): Generator<Target> {
  for (const { list, from, to } of blocks) {
    for (let match = from; match < to; match++) if (termAt(list, match) === term) yield rangeAt(list, match);
  }
  for (const match of hidden) if (match.term === term) yield match;
}

export interface NeighbourOptions {
  blocks: readonly MatchedBlock[];
  /** A fresh chooser: the way from term to term takes only those that would be marked. */
  chooser: MarkChooser;
  from: Target | null;
  direction: 1 | -1;
}

/** The visible match after or before another in the page's order, going round at the ends. */
export function neighbour({ blocks, chooser, from, direction }: NeighbourOptions): MatchRange | null {
  const matches: MatchRange[] = [];
  for (const block of blocks) {
    for (const match of rangesOf(block)) if (chooser.choose(match.term, block.section)) matches.push(match);
  }
  const start = placeOf(from, matches, direction);
  for (let step = 1; step <= matches.length; step++) {
    const match = matches.at((start + direction * step) % matches.length)!;
    if (rectsOf(match).length) return match;
  }
  return null;
}

/** The place of the target among matches in order, between two of them, or before the first and behind the last. */
function placeOf(from: Target | null, matches: readonly MatchRange[], direction: 1 | -1): number {
  if (!from || !('startContainer' in from) || !from.startContainer.isConnected) return direction === 1 ? -1 : matches.length;
  const at = matches.findIndex((match) => !precedes(match, from));
  if (at < 0) return direction === 1 ? matches.length - 1 : matches.length;
  return isSame(matches[at]!, from) || direction === -1 ? at : at - 1;
}

function precedes(a: MatchRange, b: MatchRange): boolean {
  if (a.startContainer === b.startContainer) return a.startOffset < b.startOffset;
  return (a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isSame(a: MatchRange, b: MatchRange): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset;
}
