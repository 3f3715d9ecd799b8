import type { TextRange } from '../text/matched-block.ts';
import type { RangeBox } from './range-box.ts';

/** Whether a reader can see a text. */
export type IsSeen = (range: TextRange) => boolean;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What an element does to the text inside it. */
interface Frame {
  position: string;
  /** What lies outside of this box is cut off … */
  cuts: Box | null;
  /** … or can be scrolled into it. */
  scrolls: Box | null;
}

/** Text of which less is to be seen, in CSS pixels, is there for screen readers alone. */
const SMALLEST = 2;
/** Values of `overflow`. */
const SCROLL = /auto|scroll/;
const CUT = /hidden|clip/;

/**
 * Tells whether text is rendered, and not clipped or moved out of sight. Asks for positions, so call it where the page is
 * laid out already. What it learns of an element counts until the task ends.
 */
export function createSeenText(document: Document, boxOf: RangeBox): IsSeen {
  const frames = new Map<Element, Frame>();
  const visible = new Map<Element, boolean>();

  function frameOf(element: Element): Frame {
    const known = frames.get(element);
    if (known) return known;
    const frame = readFrame(element);
    frames.set(element, frame);
    return frame;
  }

  function isVisible(element: Element): boolean {
    const known = visible.get(element);
    if (known !== undefined) return known;
    if (!visible.size) queueMicrotask(forget);
    const answer = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    visible.set(element, answer);
    return answer;
  }

  function forget(): void {
    frames.clear();
    visible.clear();
  }

  return (range) => {
    const parent = around(range.startContainer);
    if (!parent || !isVisible(parent)) return false;
    const { documentElement, body } = document;
    let box: Box = boxOf(range);
    // An absolutely positioned box is not cut by what is not positioned.
    let escapes = false;
    for (let element: Element | null = parent; element && element !== body && element !== documentElement; element = around(element)) {
      const { position, cuts, scrolls } = frameOf(element);
      if (!escapes || position !== 'static') {
        if (cuts) box = overlap(box, cuts);
        if (!isLarge(box)) return false;
        box = scrolls ?? box;
        escapes = position === 'absolute';
      }
      if (position === 'fixed') return isLarge(overlap(box, viewOf(document)));
    }
    return isLarge(box) && isReachable(box, document);
  };
}

/** The element around a node, as the page shows it: slots and shadow hosts too. */
function around(node: Node): Element | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  const parent = slot ?? node.parentNode;
  if (!parent || parent.nodeType === Node.ELEMENT_NODE) return parent as Element | null;
  return (parent as Partial<ShadowRoot>).host ?? null;
}

function readFrame(element: Element): Frame {
  const { position, display, overflowX, overflowY, clip, clipPath } = getComputedStyle(element);
  const frame: Frame = { position, cuts: null, scrolls: null };
  if (display === 'inline' || display === 'contents') return frame;
  if (isClippedAway(clip, clipPath)) frame.cuts = { left: 0, top: 0, right: 0, bottom: 0 };
  else if (SCROLL.test(overflowX) || SCROLL.test(overflowY)) {
    const box = element.getBoundingClientRect();
    if (isLarge(box)) frame.scrolls = box;
    else frame.cuts = box;
  } else if (CUT.test(overflowX) || CUT.test(overflowY)) frame.cuts = element.getBoundingClientRect();
  return frame;
}

/** `rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`, `inset(50%)`, `inset(100%)`: what style sheets do to text for screen readers. */
function isClippedAway(clip: string, clipPath: string): boolean {
  const [top = 0, right = 9, bottom = 9, left = 0] = (clip.match(/[\d.]+/g) ?? []).map(Number);
  const inset = /^inset\(([\d.]+)%/.exec(clipPath);
  return right - left < SMALLEST || bottom - top < SMALLEST || Number(inset?.[1] ?? 0) >= 50;
}

function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function isLarge({ left, top, right, bottom }: Box): boolean {
  return right - left >= SMALLEST && bottom - top >= SMALLEST;
}

/** Nobody can scroll to what is above the page or beside its beginning. */
function isReachable({ left, right, bottom }: Box, { defaultView: view, documentElement }: Document): boolean {
  if (!view || bottom + view.scrollY <= 0) return false;
  if (getComputedStyle(documentElement).direction === 'rtl') return left + view.scrollX < view.innerWidth;
  return right + view.scrollX > 0;
}

function viewOf({ documentElement: { clientWidth, clientHeight } }: Document): Box {
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}
