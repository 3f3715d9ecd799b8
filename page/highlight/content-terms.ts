import { NAVIGATION } from '../../core/highlight/choose-marks.ts';
import { type MatchedBlock, termAt } from '../text/matched-block.ts';

/** The terms of the page's content, navigation left out. */
export interface ContentTerms {
  add(blocks: Iterable<MatchedBlock>): void;
  /** A block that was added has left the page. */
  drop(block: MatchedBlock): void;
  has(term: number): boolean;
}

/** Counts uses, so that a term is gone with the last of them. `terms`: how many there are in the index. */
export function createContentTerms(terms: number): ContentTerms {
  const uses = new Int32Array(terms);

  function count({ list, from, to, section }: MatchedBlock, by: 1 | -1): void {
    if (section === NAVIGATION) return;
    for (let match = from; match < to; match++) uses[termAt(list, match)]! += by;
  }

  return {
    add(blocks) {
      for (const block of blocks) count(block, 1);
    },
    drop: (block) => count(block, -1),
    has: (term) => uses[term]! > 0,
  };
}
