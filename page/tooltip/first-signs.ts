import { type CardOn, opensOnPress } from '../../core/tooltip/card-on.ts';
import type { Target } from './target.ts';

/** Where the pointer is on the page. */
export interface PointerPlace {
  x: number;
  y: number;
  /** What it is on, in a shadow tree too. */
  innermost: EventTarget | undefined;
  alt: boolean;
  /** On our own interface. */
  ours: boolean;
}

/** A pointer that rests on a mark. */
export interface Rest extends PointerPlace {
  /** For how long it has rested there, in milliseconds. */
  waited: number;
}

/** A press on the page. */
export interface Press extends PointerPlace {
  button: number;
  /** The end of a selection. */
  selects: boolean;
}

export interface SignOptions {
  document: Document;
  /** What the pointer must do for a card. */
  cardOn: CardOn;
  /** Whether this is the element that holds our own interface. */
  isOurs(target: EventTarget | null): boolean;
  markAt(x: number, y: number): Target | null;
  signal: AbortSignal;
}

export interface FirstSignOptions extends SignOptions {
  /** The pointer rests on a mark: its card may be needed in a moment. */
  onRest(): void;
  onPress(press: Press): void;
  /** A press from before this code was there. */
  early: Press | null;
}

/** Milliseconds between two looks at where the pointer is: who is on a mark at both rests there. */
const LOOK_AGAIN = 60;

/**
 * Notices that the reader wants a card, with the little code that every page needs for it: all else comes with the card, and takes
 * over then. Returns where the pointer rests; null where it is on no mark. It only listens, as what takes over does.
 */
export function watchFirstSigns({ document, cardOn, isOurs, markAt, early, onRest, onPress, signal }: FirstSignOptions): () => Rest | null {
  const options = { capture: true, passive: true, signal };
  let place: PointerPlace | null = null;
  let mark: Target | null = null;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function follow(press: Press): void {
    if (opensOnPress(cardOn, press.alt) && markAt(press.x, press.y)) onPress(press);
  }

  function look(): void {
    timer = undefined;
    const before = mark;
    mark = place && !place.ours && !signal.aborted ? markAt(place.x, place.y) : null;
    if (!mark) return;
    if (mark === before) onRest();
    else since = performance.now();
    timer = setTimeout(look, LOOK_AGAIN);
  }

  if (cardOn === 'hover' || cardOn === 'alt') {
    document.addEventListener(
      'pointermove',
      (event) => {
        if (!isHovering(event)) return;
        place = placeOf(event, isOurs);
        if (timer === undefined) timer = setTimeout(look, LOOK_AGAIN);
      },
      options,
    );
  }
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) follow(pressOf(event, isOurs));
    },
    options,
  );
  if (early) follow(early);
  return () => place && mark && { ...place, waited: performance.now() - since };
}

/** Keeps the reader's last press on the page for code that is still on its way. Returns what gives it, and ends that; null where there was none. */
export function keepPress(document: Document): () => Press | null {
  const end = new AbortController();
  let press: Press | null = null;
  const keep = (event: MouseEvent) => {
    // Nothing of ours is there to be pressed.
    if (event.isTrusted) press = pressOf(event, () => false);
  };
  document.addEventListener('click', keep, { capture: true, passive: true, signal: end.signal });
  return () => {
    end.abort();
    return press;
  };
}

/** A move of the reader's pointer, and not of a finger or while something is selected or dragged. */
export function isHovering({ isTrusted, pointerType, buttons }: PointerEvent): boolean {
  return isTrusted && pointerType !== 'touch' && buttons === 0;
}

/** Ask while the event is dispatched. */
export function placeOf(event: MouseEvent, isOurs: SignOptions['isOurs']): PointerPlace {
  const { clientX: x, clientY: y, altKey: alt, target } = event;
  return { x, y, alt, ours: isOurs(target), innermost: event.composedPath()[0] };
}

/** Ask while the event is dispatched. */
export function pressOf(event: MouseEvent, isOurs: SignOptions['isOurs']): Press {
  const selects = !((event.view ?? window).getSelection()?.isCollapsed ?? true);
  return { ...placeOf(event, isOurs), button: event.button, selects };
}
