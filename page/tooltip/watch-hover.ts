import type { TooltipEvent } from '../../core/tooltip/reduce-tooltip.ts';
import type { Target } from './target.ts';

export interface PointerOptions {
  document: Document;
  /** Whether this is the element that holds our own interface. */
  isOurs(target: EventTarget | null): boolean;
  markAt(x: number, y: number): Target | null;
  dispatch(event: TooltipEvent<Target>): void;
  signal: AbortSignal;
}

/**
 * Turns the pointer's way over the page into events of the card, with one hit test a frame at most. It only listens: nothing
 * is prevented or stopped. Moves that a script of the page sends neither open a card nor close the reader's.
 */
export function watchHover({ document, isOurs, markAt, dispatch, signal }: PointerOptions): void {
  const options = { passive: true, signal };
  let frame = 0;

  function hover(event: PointerEvent): void {
    if (signal.aborted) return;
    const ours = isOurs(event.target);
    const mark = ours ? null : markAt(event.clientX, event.clientY);
    if (ours) dispatch({ type: 'enter-card' });
    else dispatch(mark ? { type: 'over', target: mark } : { type: 'away' });
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(event));
    },
    { ...options, capture: true },
  );
  document.documentElement.addEventListener('pointerleave', () => dispatch({ type: 'away' }), options);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
