import type { Language } from '../../core/languages.ts';
import type { CardLook } from '../../core/tooltip/card-look.ts';
import { isShown, type OpenDelay, type TooltipEvent, type TooltipState } from '../../core/tooltip/reduce-tooltip.ts';
import { subjectOf, type Target } from '../../page/tooltip/target.ts';
import { createFocusReturn } from '../focus-return.ts';
import { type CardDisplayOptions, createCardDisplay } from './card-display.ts';
import { createCardState } from './card-state.ts';
import { watchEscape } from './watch-escape.ts';

/** `host`: our element in the page, made when it is first asked for. */
export interface CardControllerOptions extends Omit<CardDisplayOptions, 'onLeave' | 'onMore'> {
  /** How long the pointer rests on a word before its preview opens. */
  openDelay: OpenDelay;
  /** Called with the word whose card has opened, and with null when none is open. */
  onActive(target: Target | null): void;
}

export interface CardController {
  dispatch(event: TooltipEvent<Target>): void;
  setLanguage(language: Language): void;
  setLook(look: CardLook): void;
  destroy(): void;
}

/** Milliseconds for which the pointer rests on a word before its card is prepared: one that only passes loads nothing. */
const REST = 120;

/** Joins what makes a card: its state in time, the focus, and what it shows. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, host, onActive, onFault } = options;
  const end = new AbortController();
  const focus = createFocusReturn(document, host);
  const state = createCardState(options.openDelay, follow);
  const onLeave = () => state.dispatch({ type: 'dismiss' });
  const onMore = (target: Target) => state.dispatch({ type: 'press', target });
  watchEscape({ document, isShown: () => isShown(state.now()), onLeave, signal: end.signal });
  const display = createCardDisplay({ ...options, onLeave, onMore });
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Called by timers and the page's events, into which nothing may be thrown. */
  function follow(...change: Parameters<typeof show>): void {
    try {
      show(...change);
    } catch (fault) {
      onFault(fault);
    }
  }

  function show(now: TooltipState<Target>, before: TooltipState<Target>, event: TooltipEvent<Target>): void {
    clearTimeout(rest);
    // The pointer may have rested there while the code was loaded.
    if (now.phase === 'waiting')
      rest = setTimeout(display.prepare, event.type === 'over' && event.waited ? 0 : REST, subjectOf(now.target));
    if (now.phase === 'pinned') focus.remember();
    if (activeOf(before) !== activeOf(now)) onActive(activeOf(now));
    if (!isShown(now)) {
      display.hide();
      if (event.type === 'dismiss') focus.giveBack();
      else focus.forget();
    } else if (!isShown(before) || targetOf(before) !== targetOf(now) || now.phase === 'pinned') {
      display.show({ target: targetOf(now)!, pinned: now.phase === 'pinned' });
    }
  }

  return {
    dispatch: state.dispatch,
    setLanguage: display.setLanguage,
    setLook: display.setLook,
    destroy() {
      end.abort();
      clearTimeout(rest);
      state.stop();
      display.destroy();
    },
  };
}

/** The word whose card the reader sees. */
function activeOf(state: TooltipState<Target>): Target | null {
  return isShown(state) ? targetOf(state) : null;
}

function targetOf(state: TooltipState<Target>): Target | null {
  return state.phase === 'closed' ? null : state.target;
}
