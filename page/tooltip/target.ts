import type { Mark } from '../highlight/mark-index.ts';
import type { ElementMatch } from '../text/hidden-texts.ts';
import type { MatchRange, TextRange } from '../text/matched-block.ts';
import type { ValueMark } from '../values/value-mark.ts';

/** A word in a frame of the page that has no room for its card. */
export interface FrameWord {
  /** The frame's host; empty where it has none. */
  frame: string;
  term: number;
}

/** What a card can open at: a mark or another range of text, an element whose text can't be painted, a word in a small frame, a value. */
export type Target = TermTarget | ValueMark;

/** A place of a term. */
export type TermTarget = Mark | MatchRange | ElementMatch | FrameWord;

/** What the card at a target is about: a term, by its number, or a value. */
export type Subject = number | ValueMark;

/** What the card at a target is about. */
export function subjectOf(target: Target): Subject {
  return 'value' in target ? target : target.term;
}

/** The boxes of a target in the view, as wide as it is painted; none when it is hidden or gone. */
export function rectsOf(target: Target): DOMRect[] {
  if ('frame' in target) return [];
  if ('element' in target) return target.element.isConnected ? [...target.element.getClientRects()] : [];
  return [...(rangeOf('span' in target ? target.span : target)?.getClientRects() ?? [])];
}

/** A live range for a moment, or null when the text has gone or changed. */
function rangeOf({ startContainer, startOffset, endContainer, endOffset }: TextRange): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The element around a target; null when its text has left the page, or is in a frame. */
export function elementOf(target: Target): Element | null {
  if ('frame' in target) return null;
  return 'element' in target ? target.element : target.startContainer.parentElement;
}

/** The word as the page has it, or as it began there; empty for one in a frame. */
export function wordOf(target: Target): string {
  if ('frame' in target) return '';
  if ('element' in target) return target.word;
  return rangeOf(target)?.toString() ?? target.startContainer.data.slice(target.startOffset);
}
