import { HOST_NAME } from '../../page/tooltip/own-host.ts';
import type { Box } from './launcher-place.ts';

/** Points in a box at which is looked, as shares of its width and height. */
const POINTS = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => ({ x, y })));
/** What covers more of the view, in width and height, is a dialog of the page, and no button or bar. */
const DIALOG = { width: 0.9, height: 0.5 };

/** The box of what the page keeps at its place in the view while it scrolls, within a box; null where there is nothing of that kind. */
export function fixedBoxIn(document: Document, { left, top, right, bottom }: Box): Box | null {
  for (const { x, y } of POINTS) {
    const box = fixedBoxAt(document, left + x * (right - left), top + y * (bottom - top));
    if (box) return box;
  }
  return null;
}

function fixedBoxAt(document: Document, x: number, y: number): Box | null {
  for (const element of elementsAt(document, x, y)) {
    const fixed = fixedAround(element);
    if (!fixed) continue;
    const box = fixed.getBoundingClientRect();
    if (isDialog(box, document.documentElement)) continue;
    // What hangs out of a box without a size counts by its own.
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom ? box : element.getBoundingClientRect();
  }
  return null;
}

/** What is at a point, in open shadow trees too, but for what is ours. */
function elementsAt(root: DocumentOrShadowRoot, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    if (element.localName === HOST_NAME) return [];
    const { shadowRoot } = element;
    return shadowRoot && shadowRoot !== root
      ? [...elementsAt(shadowRoot, x, y).filter((inner) => shadowRoot.contains(inner)), element]
      : [element];
  });
}

/** The element or the nearest one around it that stays at its place. */
function fixedAround(element: Element): Element | null {
  for (let box: Element | null = element; box; box = box.parentElement ?? hostOf(box)) {
    if (/fixed|sticky/.test(getComputedStyle(box).position)) return box;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function isDialog({ width, height }: DOMRect, { clientWidth, clientHeight }: Element): boolean {
  return width >= clientWidth * DIALOG.width && height >= clientHeight * DIALOG.height;
}
