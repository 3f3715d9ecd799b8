import type { PointerOptions } from './watch-hover.ts';

/** What acts on a click by itself. A term in it opens on hover and from the panel, never instead of the page's action. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, option, [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable]';

/**
 * Turns clicks and taps on the page into events of the card: on a marked word it opens, anywhere else it closes. It only
 * listens: nothing is prevented or stopped. A click that a script of the page sends does neither.
 */
export function watchClicks({ document, isOurs, markAt, dispatch, signal }: PointerOptions): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOurs(event.target)) return;
      const mark = event.button === 0 && isOnPlainText(event) ? markAt(event.clientX, event.clientY) : null;
      dispatch(mark ? { type: 'press', target: mark } : { type: 'press-elsewhere' });
    },
    { capture: true, passive: true, signal },
  );

  /** Not the end of a selection, and not on something that acts. */
  function isOnPlainText(event: MouseEvent): boolean {
    const innermost = event.composedPath()[0];
    const isInteractive = innermost instanceof Element && innermost.closest(INTERACTIVE) !== null;
    return !isInteractive && (document.getSelection()?.isCollapsed ?? true);
  }
}
