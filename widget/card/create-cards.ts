import type { TooltipEvent } from '../../core/tooltip/reduce-tooltip.ts';
import type { Press, Rest } from '../../page/tooltip/first-signs.ts';
import type { Target, TermTarget } from '../../page/tooltip/target.ts';
import { watchClicks } from '../../page/tooltip/watch-clicks.ts';
import { type PointerOptions, watchHover } from '../../page/tooltip/watch-hover.ts';
import { type CardController, type CardControllerOptions, createCardController } from './card-controller.ts';
import { createTermVisit, type TermVisit, type VisitOptions } from './visit-terms.ts';

/** The card's code, loaded when the pointer first rests on a word, or the first card opens. */
export interface CardModule {
  createCards: typeof createCards;
}

export interface CardsOptions
  extends Omit<CardControllerOptions, 'hasRoom' | 'onStep'>,
    Omit<VisitOptions, 'last' | 'open'>,
    Omit<PointerOptions, 'dispatch' | 'signal'> {
  /** Where the pointer rests on a word now. */
  rest: Rest | null;
  /** Shows the card of a term in the page around this frame; resolves to false where that cannot be, and never rejects. Null where there is none. */
  showAround: ((term: number) => Promise<boolean>) | null;
}

/** The cards of a page, and what opens and closes them. */
export interface Cards extends CardController, TermVisit {
  /** Follows a press on the page from before the code was there. */
  press(press: Press): void;
}

/** Follows the pointer, the reader's way from word to word, and the card. */
export function createCards(options: CardsOptions): Cards {
  const end = new AbortController();
  let last: Target | null = null;
  const hasRoom = () => options.showAround === null || isLargeEnough(options.document);
  const controller = createCardController({ ...options, hasRoom, onActive, onStep: (direction) => visit.step(direction) });
  const open = (target: Target) => dispatch({ type: 'press', target });
  const visit = createTermVisit({ ...options, last: () => last, open });
  const pointer: PointerOptions = { ...options, dispatch, signal: end.signal };
  const press = watchClicks(pointer);
  watchHover(pointer, options.rest);

  function onActive(target: Target | null): void {
    last = target ?? last;
    options.onActive(target);
  }

  /** In a frame that is too small for a card, a press shows it in the page around; nothing shows on hover. */
  function dispatch(event: TooltipEvent<Target>): void {
    if (hasRoom()) controller.dispatch(event);
    else if (event.type === 'press' && !('value' in event.target)) void showAround(event, event.target);
    else if (event.type !== 'over') controller.dispatch(event);
  }

  async function showAround(event: TooltipEvent<Target> & { type: 'press' }, target: TermTarget): Promise<void> {
    const isShown = await options.showAround!(target.term);
    // What was shown here before is over. Where there is no other place, the card says where to look.
    if (!end.signal.aborted) controller.dispatch(isShown ? { type: 'press-elsewhere' } : event);
  }

  return {
    ...controller,
    ...visit,
    dispatch,
    press,
    destroy() {
      end.abort();
      controller.destroy();
    },
  };
}

/** Pixels that a frame needs for a card. */
const LEAST = { width: 320, height: 240 };

function isLargeEnough({ documentElement: { clientWidth, clientHeight } }: Document): boolean {
  return clientWidth >= LEAST.width && clientHeight >= LEAST.height;
}
