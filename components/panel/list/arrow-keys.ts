/** What the arrow keys stop at, within one list: the search field, and the words below it that are in no closed fold. */
const STOPS = 'input[type="search"], .term';
const LIST = '.terms';

/** Up and down lead from the search field to the words and from word to word; the Tab key goes its own way. */
export function arrowKeys(event: KeyboardEvent): void {
  const here = event.currentTarget as HTMLElement;
  stepThrough(
    event,
    here,
    [...(here.closest(LIST)?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter((stop) => !stop.closest('details:not([open])')),
  );
}

/** Focuses the stop above or below the present one where an arrow key asks for it and there is one. */
export function stepThrough(event: KeyboardEvent, here: EventTarget | null, stops: readonly HTMLElement[]): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const at = stops.findIndex((stop) => stop === here);
  const next = at < 0 ? undefined : stops[at + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
