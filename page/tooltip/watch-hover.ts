import { type CardOn, opensOnHover } from '../../core/tooltip/card-on.ts';
import type { TooltipEvent } from '../../core/tooltip/reduce-tooltip.ts';
import { actingElement } from './acting-element.ts';
import { watchMenus } from './menu-watch.ts';
import type { Target } from './target.ts';

export interface PointerOptions {
  document: Document;
  /** What the pointer must do for a card. */
  cardOn: CardOn;
  /** Whether this is the element that holds our own interface. */
  isOurs(target: EventTarget | null): boolean;
  markAt(x: number, y: number): Target | null;
  dispatch(event: TooltipEvent<Target>): void;
  signal: AbortSignal;
}

/** Where the pointer was last. */
interface Place {
  x: number;
  y: number;
  ours: boolean;
  acting: Element | null;
}

/**
 * Turns the pointer's way over the page into events of the card, with one hit test a frame at most. It only listens: nothing
 * is prevented or stopped. Moves that a script of the page sends neither open a card nor close the reader's.
 */
export function watchHover({ document, cardOn, isOurs, markAt, dispatch, signal }: PointerOptions): void {
  if (cardOn === 'click' || cardOn === 'off') return;
  const options = { passive: true, signal };
  const menus = watchMenus(document, () => dispatch({ type: 'menu' }));
  let place: Place | null = null;
  let frame = 0;

  function hover({ x, y, ours, acting }: Place, alt: boolean): void {
    if (signal.aborted) return;
    const mark = !ours && opensOnHover(cardOn, alt) ? markAt(x, y) : null;
    if (mark && acting) dispatch(menus.follow(acting) ? { type: 'over', target: mark, acts: true } : { type: 'menu' });
    else {
      menus.stop();
      if (ours) dispatch({ type: 'enter-card' });
      else dispatch(mark ? { type: 'over', target: mark, acts: false } : { type: 'away' });
    }
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      const now = { x: event.clientX, y: event.clientY, ours: isOurs(event.target), acting: actingElement(event) };
      place = now;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(now, event.altKey));
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
    document.addEventListener('keydown', ({ key, isTrusted }) => key === 'Alt' && isTrusted && place && hover(place, true), {
      ...options,
      capture: true,
    });
  }
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    menus.stop();
  });
}
