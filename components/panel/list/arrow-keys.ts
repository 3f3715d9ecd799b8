/** What the arrow keys stop at, within one list: the search field, and the words below it. */
const STOPS = 'input[type="search"], .term';
const LIST = '.terms';

/** Up and down lead from the search field to the words and from word to word; the Tab key goes its own way. */
export function arrowKeys(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = event.currentTarget as HTMLElement;
  const stops = [...(here.closest(LIST)?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  const next = stops[stops.indexOf(here) + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
