import type { TooltipEvent } from '../../core/tooltip/reduce-tooltip.ts';
import type { Target } from './target.ts';

export interface PointerOptions {
  document: Document;
  /** The element that holds our own interface. */
  isOurs(target: EventTarget | null): boolean;
  markAt(x: number, y: number): Target | null;
  dispatch(event: TooltipEvent<Target>): void;
  signal: AbortSignal;
}

/** What acts on a click by itself; a term in it opens on hover and from the panel, never instead of the page's action. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, option, [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable]';

/**
 * Turns the pointer's way over the page into events of the card. Listens only (passive, nothing prevented or stopped);
 * one hit test a frame at the most. What a script of the page sends is left out: it neither opens a card nor closes the
 * reader's.
 */
export function watchPointer({ document, isOurs, markAt, dispatch, signal }: PointerOptions): void {
  const options = { capture: true, passive: true, signal };
  let frame = 0;

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(event));
    },
    options,
  );

  document.documentElement.addEventListener('pointerleave', () => dispatch({ type: 'away' }), { ...options, capture: false });

  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOurs(event.target)) return;
      const mark = event.button === 0 && isPlainText(event) ? markAt(event.clientX, event.clientY) : null;
      dispatch(mark ? { type: 'press', target: mark } : { type: 'press-elsewhere' });
    },
    options,
  );

  function hover(event: PointerEvent): void {
    if (signal.aborted) return;
    const ours = isOurs(event.target);
    const mark = ours ? null : markAt(event.clientX, event.clientY);
    if (ours) dispatch({ type: 'enter-card' });
    else dispatch(mark ? { type: 'over', target: mark } : { type: 'away' });
  }

  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  /** Not the end of a selection, and not on something that acts. */
  function isPlainText(event: MouseEvent): boolean {
    const path = event.composedPath()[0];
    const interactive = path instanceof Element && path.closest(INTERACTIVE) !== null;
    return !interactive && (document.getSelection()?.isCollapsed ?? true);
  }
}
