import type { Anchor } from '../../components/tooltip/place-card.ts';
import { elementOf, rectsOf, type Target } from '../../page/tooltip/target.ts';

/** Where a card belongs: at its word, as a sheet for one in a frame, or at the top of the view when the word has left the page, as a translated one has. */
export function anchorOf(target: Target, document: Document): Anchor {
  const top = [new DOMRect(8, 8, 0, 0)];
  const rects = () => {
    const boxes = rectsOf(target);
    return boxes.length ? boxes : top;
  };
  return { rects, context: elementOf(target) ?? document.documentElement, isElsewhere: 'frame' in target };
}
