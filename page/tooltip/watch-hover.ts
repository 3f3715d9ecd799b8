import { opensOnHover } from '../../core/tooltip/card-on.ts';
import type { TooltipEvent } from '../../core/tooltip/reduce-tooltip.ts';
import { actingElement } from './acting-element.ts';
import { isHovering, type PointerPlace, placeOf, type Rest, type SignOptions } from './first-signs.ts';
import { watchMenus } from './menu-watch.ts';
import type { Target } from './target.ts';

export interface PointerOptions extends SignOptions {
  dispatch(event: TooltipEvent<Target>): void;
}

/**
 * Turns the pointer's way over the page into events of the card, with one hit test a frame at most; begins where the pointer rests
 * on a mark. It only listens: nothing is prevented or stopped. Moves that a script of the page sends neither open a card nor close
 * the reader's.
 */
export function watchHover({ document, cardOn, isOurs, markAt, dispatch, signal }: PointerOptions, rest: Rest | null = null): void {
  if (cardOn === 'click' || cardOn === 'off') return;
  const options = { passive: true, signal };
  const menus = watchMenus(document, () => dispatch({ type: 'menu' }));
  let place: PointerPlace | null = rest;
  let frame = 0;

  function hover({ x, y, ours, alt, innermost }: PointerPlace, waited?: number): void {
    if (signal.aborted) return;
    const mark = !ours && opensOnHover(cardOn, alt) ? markAt(x, y) : null;
    const acting = actingElement(innermost);
    if (mark && acting) dispatch(menus.follow(acting) ? { type: 'over', target: mark, acts: true, waited } : { type: 'menu' });
    else {
      menus.stop();
      if (ours) dispatch({ type: 'enter-card' });
      else dispatch(mark ? { type: 'over', target: mark, acts: false, waited } : { type: 'away' });
    }
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!isHovering(event)) return;
      const now = placeOf(event, isOurs);
      place = now;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(now));
    },
    { ...options, capture: true },
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      place = null;
      menus.stop();
      dispatch({ type: 'away' });
    },
    options,
  );
  if (cardOn === 'alt') {
    document.addEventListener('keydown', ({ key, isTrusted }) => key === 'Alt' && isTrusted && place && hover({ ...place, alt: true }), {
      ...options,
      capture: true,
    });
  }
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    menus.stop();
  });
  if (rest) hover(rest, rest.waited);
}
