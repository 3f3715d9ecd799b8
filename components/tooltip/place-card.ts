import { autoUpdate, computePosition, flip, hide, offset, type Placement, shift, size } from '@floating-ui/dom';
import { placeSheet, scrollForSheet } from '../../core/tooltip/place-sheet.ts';

/** Where a card belongs: the boxes of the word, asked anew on every scroll, and an element that scrolls with it. */
export interface Anchor {
  rects(): DOMRect[];
  context: Element;
  /** The word is in a frame of the page: its card is a sheet in any view. */
  isElsewhere: boolean;
}

export interface PlaceOptions {
  anchor: Anchor;
  /** The reader asked for the card, so that the page may scroll to make room for it. */
  asked: boolean;
  /** Called when the word has been scrolled out of view. */
  onGone(): void;
}

/** Pixels between word and card, and between card and the edge of the view. */
const GAP = 8;
/** Views that are narrower have the card as a sheet across them. */
const SHEET_BELOW = 600;
const PLACES: readonly Placement[] = ['bottom-start', 'top-start', 'right-start', 'left-start'];

/** Keeps a card beside its word, and never over it, while the page scrolls; returns what ends it. */
export function placeCard(card: HTMLElement, { anchor, asked, onGone }: PlaceOptions): () => void {
  const document = card.ownerDocument;
  const reference = {
    contextElement: anchor.context,
    getBoundingClientRect: () => bounds(anchor.rects()),
  };
  let placement: Placement = 'bottom-start';
  let side: 'top' | 'bottom' = 'bottom';
  let mayScroll = asked;
  let wasInView = false;

  async function update(): Promise<void> {
    const isSheet = anchor.isElsewhere || document.documentElement.clientWidth < SHEET_BELOW;
    card.dataset.place = isSheet ? 'sheet' : 'beside';
    // The height that the content takes decides where it fits.
    card.style.maxHeight = '';
    const isHidden = await (isSheet ? placeAcross() : placeBeside());
    if (wasInView && isHidden) onGone();
    wasInView ||= !isHidden;
  }

  async function placeBeside(): Promise<boolean> {
    const found = await computePosition(reference, card, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP),
        flip({ padding: GAP, crossAxis: false, fallbackPlacements: otherPlaces(anchor.rects(), placement, roomFor(card)) }),
        shift({ padding: GAP }),
        size({ padding: GAP, apply: ({ availableHeight }) => limit(availableHeight) }),
        hide(),
      ],
    });
    placement = found.placement;
    card.dataset.side = placement;
    card.style.transform = `translate(${Math.round(found.x)}px, ${Math.round(found.y)}px)`;
    return found.middlewareData.hide?.referenceHidden ?? false;
  }

  async function placeAcross(): Promise<boolean> {
    card.style.transform = '';
    const view = document.documentElement.clientHeight;
    const height = card.offsetHeight;
    if (mayScroll) {
      const top = scrollForSheet({ word: bounds(anchor.rects()), view, height });
      if (top) document.defaultView!.scrollBy({ top, behavior: 'instant' });
      mayScroll = false;
    }
    const place = placeSheet({ word: bounds(anchor.rects()), view, height, side });
    side = place.side;
    card.dataset.side = side;
    limit(place.room);
    const { middlewareData } = await computePosition(reference, card, { strategy: 'fixed', middleware: [hide()] });
    return middlewareData.hide?.referenceHidden ?? false;
  }

  function limit(height: number): void {
    card.style.maxHeight = `${Math.max(0, Math.floor(height))}px`;
  }

  return autoUpdate(reference, card, update);
}

interface Room {
  /** Of the view, in pixels. */
  view: number;
  /** What a card takes beside its word. */
  needed: number;
}

function roomFor(card: HTMLElement): Room {
  return { view: card.ownerDocument.documentElement.clientWidth, needed: card.offsetWidth + 2 * GAP };
}

/**
 * Where else a card may lie. A word that goes on in the next line has no free side; above and below, a card that is too high gets
 * lower, but beside its word one that is too wide would be cut off.
 */
function otherPlaces(rects: DOMRect[], now: Placement, { view, needed }: Room): Placement[] {
  const isOneLine = rects.every((rect) => isBeside(rect, rects[0]!));
  const { left, right } = bounds(rects);
  const isFree: Partial<Record<Placement, boolean>> = { 'left-start': left >= needed, 'right-start': view - right >= needed };
  return PLACES.filter((place) => place !== now && (isFree[place] === undefined || (isOneLine && isFree[place])));
}

/** The lines of a word from top to bottom; from left to right its first, where the word begins. A line can have several boxes. */
function bounds(rects: DOMRect[]): DOMRect {
  const line = rects.filter((rect) => isBeside(rect, rects[0]!));
  const left = Math.min(...line.map((rect) => rect.left));
  const right = Math.max(...line.map((rect) => rect.right));
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function isBeside(rect: DOMRect, first: DOMRect): boolean {
  return rect.top < first.bottom && rect.bottom > first.top;
}
