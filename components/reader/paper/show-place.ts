/** The name of the highlight of a place. */
const NAME = 'annae-place';

/** A stretch of the letter's text. */
export interface TextPlace {
  start: number;
  end: number;
}

/**
 * Shows a place of the letter below an element whose parts say in `data-start` where their text begins: brings it into view, paints it
 * and gives it the focus. False where the element does not hold it. Nothing is shown any more when `hidePlace` is called.
 */
export function showPlace(paper: HTMLElement, { start, end }: TextPlace): boolean {
  const ranges = [...paper.querySelectorAll<HTMLElement>('[data-start]')].flatMap((part) => rangeIn(part, start, end) ?? []);
  const first = ranges[0]?.startContainer.parentElement;
  if (!first) return false;
  CSS.highlights?.set(NAME, new Highlight(...ranges));
  first.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  return true;
}

export function hidePlace(): void {
  CSS.highlights?.delete(NAME);
}

/** The part of an element's text between two offsets of the letter; null where there is none. */
function rangeIn(part: HTMLElement, start: number, end: number): StaticRange | null {
  const text = part.firstChild;
  if (!(text instanceof Text)) return null;
  const from = Number(part.dataset.start);
  const startOffset = Math.max(0, start - from);
  const endOffset = Math.min(text.length, end - from);
  return startOffset < endOffset ? new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset }) : null;
}
