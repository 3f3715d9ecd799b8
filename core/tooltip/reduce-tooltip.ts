/**
 * When a card opens and closes, as a pure function of events. The shell keeps the time and shows the state.
 *
 *    closed ──over──► waiting ──timer──► preview ──away──► leaving ──timer──► closed
 *                                          │ press                │ over / enter card: back to preview
 *    closed ──press / open──────────────► pinned ──escape / press elsewhere──► closed
 *    waiting, preview, leaving ──menu──► closed
 *
 * A preview follows the pointer and does not take the focus (WCAG 1.4.13: dismissible, hoverable, persistent). A pinned card
 * is whole, and one that the reader asked for; it holds the focus. `Target` is whatever identifies a mark to the shell.
 */
export type TooltipState<Target> =
  | { phase: 'closed' }
  | { phase: 'waiting'; target: Target; delay: number }
  | { phase: 'preview'; target: Target }
  | { phase: 'leaving'; target: Target }
  | { phase: 'pinned'; target: Target };

export type TooltipEvent<Target> =
  /** `acts`: the word is in a link or a button, which the pointer may be about to use. `waited`: for how many milliseconds it was there before. */
  | { type: 'over'; target: Target; acts: boolean; waited?: number }
  | { type: 'away' }
  /** Something of the page opens where the pointer is. */
  | { type: 'menu' }
  | { type: 'enter-card' }
  | { type: 'press'; target: Target }
  | { type: 'press-elsewhere' }
  | { type: 'dismiss' }
  | { type: 'timer' };

/** Long enough that a pointer on its way elsewhere opens nothing, short enough that nobody waits for it (MediaWiki Popups). */
export const OPEN_DELAY = 350;
/** What the reader can choose in its place, in milliseconds. */
export const OPEN_DELAYS = [200, OPEN_DELAY, 700, 1500] as const;
export type OpenDelay = (typeof OPEN_DELAYS)[number];
/** Links and buttons are there to be used first: the card waits so many times as long. */
const ACTING = 2;
/** Time to cross from the word to the card. */
export const CLOSE_DELAY = 300;

/** The state after an event; the very same object where the event changes nothing. `openDelay`: how long a pointer rests before a preview opens. */
export function reduceTooltip<Target>(
  state: TooltipState<Target>,
  event: TooltipEvent<Target>,
  openDelay: OpenDelay = OPEN_DELAY,
): TooltipState<Target> {
  switch (event.type) {
    case 'over':
      return over(state, event, openDelay);
    case 'away':
      if (state.phase === 'waiting') return { phase: 'closed' };
      return state.phase === 'preview' ? { phase: 'leaving', target: state.target } : state;
    case 'menu':
      return state.phase === 'pinned' || state.phase === 'closed' ? state : { phase: 'closed' };
    case 'enter-card':
      return state.phase === 'leaving' ? { phase: 'preview', target: state.target } : state;
    case 'press':
      return state.phase === 'pinned' && state.target === event.target ? state : { phase: 'pinned', target: event.target };
    case 'press-elsewhere':
    case 'dismiss':
      return state.phase === 'closed' ? state : { phase: 'closed' };
    case 'timer':
      if (state.phase === 'waiting') return { phase: 'preview', target: state.target };
      return state.phase === 'leaving' ? { phase: 'closed' } : state;
  }
}

/** How long until `timer` is due in a state, in milliseconds, or null. */
export function timerOf(state: TooltipState<unknown>): number | null {
  if (state.phase === 'waiting') return state.delay;
  return state.phase === 'leaving' ? CLOSE_DELAY : null;
}

/** True while the reader sees the card. */
export function isShown(state: TooltipState<unknown>): boolean {
  return state.phase === 'preview' || state.phase === 'leaving' || state.phase === 'pinned';
}

function over<Target>(
  state: TooltipState<Target>,
  { target, acts, waited = 0 }: Omit<TooltipEvent<Target> & { type: 'over' }, 'type'>,
  openDelay: number,
): TooltipState<Target> {
  if (state.phase === 'pinned') return state;
  if (state.phase === 'closed' || state.target !== target) {
    return { phase: 'waiting', target, delay: Math.max(0, (acts ? ACTING * openDelay : openDelay) - waited) };
  }
  return state.phase === 'leaving' ? { phase: 'preview', target } : state;
}
