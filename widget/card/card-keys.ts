import { keepFromPage } from '../../components/keep-from-page.ts';

export interface CardKeysOptions {
  document: Document;
  /** Whether the reader sees a card. */
  isShown(): boolean;
  /** The reader leaves the card. */
  onLeave(): void;
  signal: AbortSignal;
}

/** What a card does with a key that is pressed in it; `card` is its frame. */
export type CardKeyHandler = (event: KeyboardEvent, card: HTMLElement) => void;

/** All that the Tab key stops at in a card. */
const STOPS = 'a[href], button, select, input';

/**
 * All keys of the card. Escape closes it wherever the focus is, a preview too (WCAG 1.4.13). Tab beyond its ends leaves it.
 * No key that is pressed in it reaches the page. Returns what the card calls for each key that is pressed in it.
 */
export function watchCardKeys({ document, isShown, onLeave, signal }: CardKeysOptions): CardKeyHandler {
  document.addEventListener('keydown', (event) => event.key === 'Escape' && isShown() && onLeave(), { capture: true, signal });
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
