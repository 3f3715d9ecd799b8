import type { TermCount } from '../core/match/term-count.ts';
import type { ElementMatch } from '../page/text/hidden-texts.ts';
import { type MatchedBlock, termAt } from '../page/text/matched-block.ts';

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
