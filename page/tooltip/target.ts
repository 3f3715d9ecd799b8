import type { ElementMatch } from '../text/hidden-texts.ts';
import type { MatchRange } from '../text/matched-block.ts';

/** What a card can open at: a range of text, or an element whose text can't be painted. */
export type Target = MatchRange | ElementMatch;

/** The boxes of a target in the view; none when it is hidden or gone. */
export function rectsOf(target: Target): DOMRect[] {
  if ('element' in target) return target.element.isConnected ? [...target.element.getClientRects()] : [];
  const { startContainer, startOffset, endContainer, endOffset } = target;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  if (startOffset > startContainer.length || endOffset > endContainer.length) return [];
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()];
}

/** The element a target stands in; null when its text has left the page. */
export function elementOf(target: Target): Element | null {
  return 'element' in target ? target.element : target.startContainer.parentElement;
}

/** The word as the page has it. */
export function wordOf(target: Target): string {
  if ('element' in target) return target.word;
  const { startContainer, startOffset, endContainer, endOffset } = target;
  if (startContainer === endContainer) return startContainer.data.slice(startOffset, endOffset);
  return startContainer.data.slice(startOffset) + endContainer.data.slice(0, endOffset);
}
