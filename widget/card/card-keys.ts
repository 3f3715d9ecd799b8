import { keepFromPage } from '../../components/keep-from-page.ts';

/** What a card does with a key that is pressed in it; `card` is its frame. */
export type CardKeyHandler = (event: KeyboardEvent, card: HTMLElement) => void;

/** All that the Tab key stops at in a card. */
const STOPS = 'a[href], button, select, input';

/** The keys that are pressed in the card. Tab beyond its ends leaves it, as Escape does. None of them reaches the page. */
export function cardKeys(onLeave: () => void): CardKeyHandler {
  return (event, card) => {
    keepFromPage(event);
    if (event.key !== 'Escape' && !leavesByTab(event, card)) return;
    // A dialog of the page around the card stays open.
    event.preventDefault();
    onLeave();
  };
}

/** Tab on the last stop, or back from the first: the reader is done and returns to the page. */
function leavesByTab({ key, shiftKey }: KeyboardEvent, card: HTMLElement): boolean {
  if (key !== 'Tab') return false;
  const stops = [...card.querySelectorAll<HTMLElement>(STOPS)];
  const active = (card.getRootNode() as ShadowRoot).activeElement;
  return shiftKey ? active === stops[0] || active === card : active === stops.at(-1);
}
