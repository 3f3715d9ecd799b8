import type { Mark } from '../highlight/painter.ts';
import type { MarkedPage } from '../mark-page.ts';
import type { MatchRange } from '../text/matched-block.ts';

/** Pixels around a marked word that still count as on it. */
const TOLERANCE = 2;

type CaretOptions = { shadowRoots?: readonly ShadowRoot[] };
type CaretDocument = Document & { caretPositionFromPoint(x: number, y: number, options?: CaretOptions): CaretPosition | null };

/**
 * The mark under a point of the view, or null. Asks for the caret there, which costs the same on any page, and checks
 * the word's boxes, since the caret snaps to the nearest character.
 */
export function markAt(page: Pick<MarkedPage, 'marksIn' | 'shadowRoots'>, document: Document, x: number, y: number): Mark | null {
  const caret = (document as CaretDocument).caretPositionFromPoint(x, y, { shadowRoots: page.shadowRoots });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const marks = page.marksIn(caret.offsetNode as Text);
  return marks.find((mark) => rectsOf(mark).some((rect) => holds(rect, x, y))) ?? null;
}

/** The boxes of a match in the view; none when its text is hidden or gone. */
export function rectsOf(mark: MatchRange): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = mark;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  if (startOffset > startContainer.length || endOffset > endContainer.length) return [];
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()];
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - TOLERANCE && x <= rect.right + TOLERANCE && y >= rect.top - TOLERANCE && y <= rect.bottom + TOLERANCE;
}
