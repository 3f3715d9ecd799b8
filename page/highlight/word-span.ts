import type { WholeWord } from '../../core/highlight/whole-word.ts';
import { type MatchedBlock, rangeAt, roomAround, type TextRange, termAt } from '../text/matched-block.ts';

/** The range to paint for a match: the whole word around it; null where the word means somebody that its term does not explain. */
export type WordSpan = (block: MatchedBlock, match: number) => TextRange | null;

/**
 * Widens matches within their own text nodes, up to the matches beside them whose terms `mayBeMarked`; what is between two belongs to
 * the first.
 */
export function createWordSpan(whole: () => WholeWord, mayBeMarked: (term: number) => boolean): WordSpan {
  return (block, match) => {
    const { beginOf, endOf, isHead } = whole();
    const { startContainer, startOffset, endContainer, endOffset, term } = rangeAt(block.list, match);
    const { from, to, before: neighbour } = roomAround(block, match, mayBeMarked);
    const text = endContainer.data;
    const before = from > 0 ? endOf(startContainer.data, from, startOffset, termAt(block.list, neighbour)) : 0;
    const wordEnd = endOf(text, endOffset, to, term);
    const first = startContainer === endContainer ? startOffset : 0;
    if (isHead(text, first, endOffset, wordEnd, term)) return null;
    return { startContainer, startOffset: beginOf(startContainer.data, startOffset, before), endContainer, endOffset: wordEnd };
  };
}
