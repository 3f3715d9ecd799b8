import type { Language } from '../../core/languages.ts';
import { isShown, type TooltipEvent, type TooltipState } from '../../core/tooltip/reduce-tooltip.ts';
import type { Target } from '../../page/tooltip/target.ts';
import { createFocusReturn } from '../focus-return.ts';
import { loadedOnUse } from '../loaded-on-use.ts';
import type { CardDisplayOptions, CardModule } from './card-display.ts';
import { createCardState } from './card-state.ts';
import { watchEscape } from './watch-escape.ts';

/** Where the card gets its code and what it shows, and what it can open. */
export interface CardSources extends Pick<CardDisplayOptions, 'explain' | 'loadStrings' | 'onAsk'> {
  loadCard(): Promise<CardModule>;
}

/** `host`: our element in the page, made when it is first asked for. */
export interface CardControllerOptions extends CardSources, Pick<CardDisplayOptions, 'document' | 'language' | 'host' | 'onFault'> {}

export interface CardController {
  dispatch(event: TooltipEvent<Target>): void;
  setLanguage(language: Language): void;
  destroy(): void;
}

/** Joins what makes a card: its state in time, the focus, and what it shows, which is loaded when the first card opens. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, host, loadCard, onFault } = options;
  const end = new AbortController();
  const focus = createFocusReturn(document, host);
  const state = createCardState(followState);
  const onLeave = () => state.dispatch({ type: 'dismiss' });
  watchEscape({ document, isShown: () => isShown(state.now()), onLeave, signal: end.signal });
  let { language } = options;
  const display = loadedOnUse(async () => (await loadCard()).createCardDisplay({ ...options, language, onLeave }), onFault);

  function followState(now: TooltipState<Target>, before: TooltipState<Target>, event: TooltipEvent<Target>): void {
    if (now.phase === 'pinned') focus.remember();
    if (!isShown(now)) {
      display.ifLoaded((card) => card.hide());
      if (event.type === 'dismiss') focus.giveBack();
      else focus.forget();
    } else if (!isShown(before) || targetOf(before) !== targetOf(now) || now.phase === 'pinned') {
      const place = { target: targetOf(now)!, pinned: now.phase === 'pinned' };
      display.use((card) => card.show(place));
    }
  }

  return {
    dispatch: state.dispatch,
    setLanguage(next) {
      language = next;
      display.ifLoaded((card) => card.setLanguage(next));
    },
    destroy() {
      end.abort();
      state.stop();
      display.ifLoaded((card) => card.destroy());
    },
  };
}

function targetOf(state: TooltipState<Target>): Target | null {
  return state.phase === 'closed' ? null : state.target;
}
