import { type OpenDelay, reduceTooltip, type TooltipEvent, type TooltipState, timerOf } from '../../core/tooltip/reduce-tooltip.ts';
import type { Target } from '../../page/tooltip/target.ts';

/** The state of the card in time. */
export interface CardState {
  now(): TooltipState<Target>;
  dispatch(event: TooltipEvent<Target>): void;
  /** Ends what waits for its time. */
  stop(): void;
}

/** Told after each event that changed the state, and after each press, which shows the pressed word again. */
export type StateListener = (state: TooltipState<Target>, before: TooltipState<Target>, event: TooltipEvent<Target>) => void;

/** Begins with no card; `reduceTooltip` says what happens when. */
export function createCardState(openDelay: OpenDelay, onEvent: StateListener): CardState {
  let state: TooltipState<Target> = { phase: 'closed' };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function dispatch(event: TooltipEvent<Target>): void {
    const before = state;
    state = reduceTooltip(state, event, openDelay);
    if (state === before && event.type !== 'press') return;
    clearTimeout(timer);
    const delay = timerOf(state);
    if (delay !== null) timer = setTimeout(dispatch, delay, { type: 'timer' });
    onEvent(state, before, event);
  }

  return { now: () => state, dispatch, stop: () => clearTimeout(timer) };
}
