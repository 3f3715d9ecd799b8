import type { Language } from '../../core/languages.ts';
import { isShown, type TooltipEvent, type TooltipState } from '../../core/tooltip/reduce-tooltip.ts';
import { speakKorean } from '../../page/tooltip/speak.ts';
import type { Target } from '../../page/tooltip/target.ts';
import { createFocusReturn } from '../focus-return.ts';
import { createAsk } from './ask-once.ts';
import { type CardDisplayOptions, createCardDisplay } from './card-display.ts';
import { watchCardKeys } from './card-keys.ts';
import { createCardState } from './card-state.ts';

/** Where the card gets what it shows, and what it can open. */
export interface CardSources extends Pick<CardDisplayOptions, 'loadCard' | 'explain' | 'loadStrings'> {
  /** Opens a request about the term with this id; resolves to false where it has to wait, and never rejects. Null where requests are not offered. */
  onAsk: ((id: string) => Promise<boolean>) | null;
}

/** `host`: our element in the page, made when it is first asked for. */
export interface CardControllerOptions extends CardSources, Pick<CardDisplayOptions, 'document' | 'language' | 'host' | 'onFault'> {}

export interface CardController {
  dispatch(event: TooltipEvent<Target>): void;
  setLanguage(language: Language): void;
  destroy(): void;
}

/** Joins what makes a card: its state in time, its keys, the focus and what it shows. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, host, onAsk } = options;
  const end = new AbortController();
  const focus = createFocusReturn(document, host);
  const state = createCardState(followState);
  const leave = () => state.dispatch({ type: 'dismiss' });
  const isCardShown = () => isShown(state.now());
  const onKey = watchCardKeys({ document, isShown: isCardShown, onLeave: leave, signal: end.signal });
  const display = createCardDisplay({
    ...options,
    callbacks: {
      onClose: leave,
      onKey,
      onListen: (word, press) => !press.isTrusted || speakKorean(word),
      onAsk: onAsk && createAsk({ open: onAsk, isShown: isCardShown, onOpened: leave }),
    },
  });

  function followState(now: TooltipState<Target>, before: TooltipState<Target>, event: TooltipEvent<Target>): void {
    if (now.phase === 'pinned') focus.remember();
    if (!isShown(now)) {
      display.hide();
      if (event.type === 'dismiss') focus.giveBack();
      else focus.forget();
    } else if (!isShown(before) || targetOf(before) !== targetOf(now) || now.phase === 'pinned')
      display.show({ target: targetOf(now)!, pinned: now.phase === 'pinned' });
  }

  return {
    dispatch: state.dispatch,
    setLanguage: display.setLanguage,
    destroy() {
      end.abort();
      state.stop();
      display.destroy();
    },
  };
}

function targetOf(state: TooltipState<Target>): Target | null {
  return state.phase === 'closed' ? null : state.target;
}
