import type { TextRange } from '../text/matched-block.ts';

/** The box around a range, in the view; empty where its text has become shorter since it was read. */
export type RangeBox = (range: TextRange) => DOMRect;

/** Measures with one live range, since a browser follows every one that there is. */
export function createRangeBox(document: Document): RangeBox {
  const measured = document.createRange();
  return ({ startContainer, startOffset, endContainer, endOffset }) => {
    if (startOffset > startContainer.length || endOffset > endContainer.length) return new DOMRect();
    measured.setStart(startContainer, startOffset);
    measured.setEnd(endContainer, endOffset);
    return measured.getBoundingClientRect();
  };
}
