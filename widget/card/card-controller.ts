import type { Language } from '../../core/languages.ts';
import type { CardLook } from '../../core/tooltip/card-look.ts';
import { isShown, type OpenDelay, type TooltipEvent, type TooltipState } from '../../core/tooltip/reduce-tooltip.ts';
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
export interface CardControllerOptions
  extends CardSources,
    Pick<CardDisplayOptions, 'document' | 'language' | 'look' | 'host' | 'onFault' | 'onKnow'> {
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

/** Joins what makes a card: its state in time, the focus, and what it shows, which is loaded when the first card opens. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, host, loadCard, onActive, onFault } = options;
  const end = new AbortController();
  const focus = createFocusReturn(document, host);
  const state = createCardState(options.openDelay, followState);
  const onLeave = () => state.dispatch({ type: 'dismiss' });
  const onMore = (target: Target) => state.dispatch({ type: 'press', target });
  watchEscape({ document, isShown: () => isShown(state.now()), onLeave, signal: end.signal });
  let { language, look } = options;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const display = loadedOnUse(async () => (await loadCard()).createCardDisplay({ ...options, language, look, onLeave, onMore }), onFault);

  function followState(now: TooltipState<Target>, before: TooltipState<Target>, event: TooltipEvent<Target>): void {
    clearTimeout(rest);
    if (now.phase === 'waiting') rest = setTimeout(prepare, REST, now.target);
    if (now.phase === 'pinned') focus.remember();
    if (activeOf(before) !== activeOf(now)) onActive(activeOf(now));
    if (!isShown(now)) {
      display.ifLoaded((card) => card.hide());
      if (event.type === 'dismiss') focus.giveBack();
      else focus.forget();
    } else if (!isShown(before) || targetOf(before) !== targetOf(now) || now.phase === 'pinned') {
      const place = { target: targetOf(now)!, pinned: now.phase === 'pinned' };
      display.use((card) => card.show(place));
    }
  }

  function prepare({ term }: Target): void {
    display.use((card) => card.prepare(term));
  }

  return {
    dispatch: state.dispatch,
    setLanguage(next) {
      language = next;
      display.ifLoaded((card) => card.setLanguage(next));
    },
    setLook(next) {
      look = next;
      display.ifLoaded((card) => card.setLook(next));
    },
    destroy() {
      end.abort();
      clearTimeout(rest);
      state.stop();
      display.ifLoaded((card) => card.destroy());
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
