import type { ListedValue } from '../../core/values/listed-value.ts';
import type { Value } from '../../core/values/value.ts';
import type { TextRange } from '../text/matched-block.ts';

/** A value where it stands on the page. */
export interface ValueMark extends TextRange {
  value: Value;
  /** Its own on this page. */
  number: number;
}

const MOST_LISTED = 60;

/** The first of each text, in order; a page with more is no page of deadlines. */
export function listMarks(marks: readonly ValueMark[]): ListedValue[] {
  const listed = new Map<string, ListedValue>();
  for (const mark of marks) {
    const text = textOf(mark);
    if (text && !listed.has(text)) listed.set(text, { number: mark.number, text, value: mark.value });
    if (listed.size === MOST_LISTED) break;
  }
  return [...listed.values()];
}

/** A value as the page has it; empty where its text has become shorter since it was read. */
function textOf({ startContainer, startOffset, endContainer, endOffset }: TextRange): string {
  if (endOffset > endContainer.length) return '';
  if (startContainer === endContainer) return startContainer.data.slice(startOffset, endOffset);
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, Math.min(startOffset, startContainer.length));
  range.setEnd(endContainer, endOffset);
  return range.toString().replace(/\s+/g, ' ');
}
