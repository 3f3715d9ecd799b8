import { opensOnPress } from '../../core/tooltip/card-on.ts';
import { actingElement } from './acting-element.ts';
import { type Press, pressOf } from './first-signs.ts';
import type { PointerOptions } from './watch-hover.ts';

/**
 * Turns clicks and taps on the page into events of the card: on a marked word it opens, anywhere else it closes. It only
 * listens: nothing is prevented or stopped. A click that a script of the page sends does neither. Returns what does the same for
 * a press from before.
 */
export function watchClicks({ document, cardOn, isOurs, markAt, dispatch, signal }: PointerOptions): (press: Press) => void {
  function follow(press: Press): void {
    if (press.ours) return;
    const mark = opensCard(press) ? markAt(press.x, press.y) : null;
    dispatch(mark ? { type: 'press', target: mark } : { type: 'press-elsewhere' });
  }

  /** Not the end of a selection, and not on something that acts. */
  function opensCard({ button, alt, innermost, selects }: Press): boolean {
    return button === 0 && opensOnPress(cardOn, alt) && !actingElement(innermost) && !selects;
  }

  document.addEventListener('click', (event) => event.isTrusted && follow(pressOf(event, isOurs)), {
    capture: true,
    passive: true,
    signal,
  });
  return follow;
}
