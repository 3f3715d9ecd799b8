import type { Press, Rest } from '../../page/tooltip/first-signs.ts';
import type { Target } from '../../page/tooltip/target.ts';
import { watchClicks } from '../../page/tooltip/watch-clicks.ts';
import { type PointerOptions, watchHover } from '../../page/tooltip/watch-hover.ts';
import { type CardController, type CardControllerOptions, createCardController } from './card-controller.ts';
import { createTermVisit, type TermVisit, type VisitOptions } from './visit-terms.ts';

/** The card's code, loaded when the pointer first rests on a word, or the first card opens. */
export interface CardModule {
  createCards: typeof createCards;
}

export interface CardsOptions
  extends Omit<CardControllerOptions, 'onStep'>,
    Omit<VisitOptions, 'last' | 'open'>,
    Omit<PointerOptions, 'dispatch' | 'signal'> {
  /** Where the pointer rests on a word now. */
  rest: Rest | null;
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
  const controller = createCardController({ ...options, onActive, onStep: (direction) => visit.step(direction) });
  const open = (target: Target) => controller.dispatch({ type: 'press', target });
  const visit = createTermVisit({ ...options, last: () => last, open });
  const pointer: PointerOptions = { ...options, dispatch: controller.dispatch, signal: end.signal };
  const press = watchClicks(pointer);
  watchHover(pointer, options.rest);

  function onActive(target: Target | null): void {
    last = target ?? last;
    options.onActive(target);
  }

  return {
    ...controller,
    ...visit,
    press,
    destroy() {
      end.abort();
      controller.destroy();
    },
  };
}
