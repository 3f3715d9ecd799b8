/** Milliseconds after the start at which the page is looked at: buttons of chats and notices come late. */
const LATE = [500, 1000, 2000, 4000, 8000, 16_000];
/** Milliseconds for which scrolling, resizing or what follows a press has to be over. */
const SETTLED = 400;

/** Calls `look` when something may have come to or gone from the edge of the page: a few times after the start, and after what the reader does. */
export function watchPage(view: Window, look: () => void, signal: AbortSignal): void {
  const timers = LATE.map((delay) => view.setTimeout(look, delay));
  let soon: number | undefined;
  const lookSoon = () => {
    view.clearTimeout(soon);
    soon = view.setTimeout(look, SETTLED);
  };
  for (const type of ['scroll', 'resize', 'click', 'load']) view.addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    for (const timer of [...timers, soon]) view.clearTimeout(timer);
  });
}
