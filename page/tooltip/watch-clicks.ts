import { opensOnPress } from '../../core/tooltip/card-on.ts';
import { actingElement } from './acting-element.ts';
import type { PointerOptions } from './watch-hover.ts';

/**
 * Turns clicks and taps on the page into events of the card: on a marked word it opens, anywhere else it closes. It only
 * listens: nothing is prevented or stopped. A click that a script of the page sends does neither.
 */
export function watchClicks({ document, cardOn, isOurs, markAt, dispatch, signal }: PointerOptions): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOurs(event.target)) return;
      const opens = event.button === 0 && opensOnPress(cardOn, event.altKey) && isOnPlainText(event);
      const mark = opens ? markAt(event.clientX, event.clientY) : null;
      dispatch(mark ? { type: 'press', target: mark } : { type: 'press-elsewhere' });
    },
    { capture: true, passive: true, signal },
  );

  /** Not the end of a selection, and not on something that acts. */
  function isOnPlainText(event: MouseEvent): boolean {
    return !actingElement(event) && (document.getSelection()?.isCollapsed ?? true);
  }
}
