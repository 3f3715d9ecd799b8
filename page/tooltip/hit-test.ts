import { rectsOf, type Target } from './target.ts';

/** Pixels around a marked word that still count as on it. */
const TOLERANCE = 2;

type CaretOptions = { shadowRoots?: readonly ShadowRoot[] };
type CaretDocument = Document & { caretPositionFromPoint(x: number, y: number, options?: CaretOptions): CaretPosition | null };

export interface MarksOfPage<Found extends Target> {
  /** The painted marks that touch a text node. */
  marksIn(node: Text): readonly Found[];
  /** Open shadow roots found so far. */
  shadowRoots: readonly ShadowRoot[];
}

/**
 * The mark under a point of the view, or null. Asks for the caret there, which costs the same on any page, and checks
 * the word's boxes, since the caret snaps to the nearest character.
 */
export function markAt<Found extends Target>(page: MarksOfPage<Found>, document: Document, x: number, y: number): Found | null {
  const caret = (document as CaretDocument).caretPositionFromPoint(x, y, { shadowRoots: page.shadowRoots });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const marks = page.marksIn(caret.offsetNode as Text);
  return marks.find((mark) => rectsOf(mark).some((rect) => holds(rect, x, y))) ?? null;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - TOLERANCE && x <= rect.right + TOLERANCE && y >= rect.top - TOLERANCE && y <= rect.bottom + TOLERANCE;
}
