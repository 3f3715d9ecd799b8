import type { MarkChooser } from '../core/highlight/choose-marks.ts';
import { type MatchedBlock, type MatchRange, rangeAt, rangesOf, termAt } from '../page/text/matched-block.ts';
import { rectsOf } from '../page/tooltip/hit-test.ts';

/** A term and how often it stands on the page. */
export interface TermCount {
  term: number;
  count: number;
}

/** The terms of the blocks in order of their first use. */
export function countTerms(blocks: readonly MatchedBlock[], wanted: (term: number) => boolean): TermCount[] {
  const counts = new Map<number, number>();
  for (const { list, from, to } of blocks) {
    for (let match = from; match < to; match++) {
      const term = termAt(list, match);
      if (wanted(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return [...counts].map(([term, count]) => ({ term, count }));
}

/** The first use of a term that can be seen, or else the first there is. */
export function firstMatch(blocks: readonly MatchedBlock[], term: number): MatchRange | null {
  let hidden: MatchRange | null = null;
  for (const { list, from, to } of blocks) {
    for (let match = from; match < to; match++) {
      if (termAt(list, match) !== term) continue;
      const range = rangeAt(list, match);
      if (rectsOf(range).length) return range;
      hidden ??= range;
    }
  }
  return hidden;
}

export interface NeighbourOptions {
  blocks: readonly MatchedBlock[];
  /** A fresh chooser: the way from term to term takes only those that would be marked. */
  chooser: MarkChooser;
  from: MatchRange | null;
  direction: 1 | -1;
}

/** The visible match after or before another in the page's order, going round at the ends. */
export function neighbour({ blocks, chooser, from, direction }: NeighbourOptions): MatchRange | null {
  const matches: MatchRange[] = [];
  for (const block of blocks) {
    for (const match of rangesOf(block)) if (chooser.choose(match.term, block.section)) matches.push(match);
  }
  const start = from ? matches.findIndex((match) => isSame(match, from)) : direction === 1 ? -1 : matches.length;
  for (let step = 1; step <= matches.length; step++) {
    const match = matches.at((start + direction * step) % matches.length)!;
    if (rectsOf(match).length) return match;
  }
  return null;
}

function isSame(a: MatchRange, b: MatchRange): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset;
}
