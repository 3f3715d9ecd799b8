import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Where a card belongs: the boxes of the word, asked anew on every scroll, and an element that scrolls with it. */
export interface Anchor {
  rects(): DOMRect[];
  context: Element;
}

/** Pixels between word and card, and between card and the edge of the view. */
const GAP = 8;

/** Keeps a card under (or over) its word while the page scrolls; returns what ends it. */
export function placeCard(card: HTMLElement, anchor: Anchor): () => void {
  const reference = {
    contextElement: anchor.context,
    getBoundingClientRect: () => bounds(anchor.rects()),
    getClientRects: anchor.rects,
  };
  async function update() {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP, crossAxis: true })],
    });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
  return autoUpdate(reference, card, update);
}

/** The first line's box: a card belongs under the beginning of a word that wraps. */
function bounds(rects: DOMRect[]): DOMRect {
  return rects[0] ?? new DOMRect();
}
