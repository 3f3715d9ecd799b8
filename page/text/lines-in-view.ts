import { isInline, type ReadingUnit, unitAround } from './inline-run.ts';

const COLUMNS = 3;
const ROW_HEIGHT = 48;

/**
 * The lines of text in view, found by asking the page what is at the points of a grid, and what follows there. It may miss some,
 * which the reading of the whole page brings. On a long page a question takes some milliseconds, so points on known lines are
 * passed over.
 */
export function* linesInView(document: Document, view: { innerWidth: number; innerHeight: number }): Generator<ReadingUnit> {
  const known = new Set<Node>();
  const places = Array.from({ length: COLUMNS }, (_, column) => ({ x: (view.innerWidth * (column + 1)) / (COLUMNS + 1), end: 0 }));

  function* take(unit: ReadingUnit, { left, right, bottom }: DOMRect): Generator<ReadingUnit> {
    // What is beside a line belongs to it as well.
    for (const place of places) if (left <= place.x && place.x <= right) place.end = Math.max(place.end, bottom);
    if (isKnown(unit[0]!)) return;
    known.add(unit[0]!);
    yield unit;
  }

  /** Read already, as a part of what is around or in parts. */
  function isKnown(node: Node): boolean {
    for (let up: Node | null = node; up; up = up.parentNode) if (known.has(up)) return true;
    for (const other of known) if (node.contains(other)) return true;
    return false;
  }

  for (let y = ROW_HEIGHT / 2; y < view.innerHeight; y += ROW_HEIGHT) {
    for (const place of places) {
      if (y < place.end) continue;
      const node = document.caretPositionFromPoint(place.x, y)?.offsetNode;
      const unit = node?.nodeType === Node.TEXT_NODE ? unitAround(node) : null;
      if (!unit?.[0]) continue;
      yield* take(unit, boxOf(document, unit));
      for (const block of blocksBelow(unit.at(-1)!, view.innerHeight)) yield* take([block], block.getBoundingClientRect());
    }
  }
}

/** The blocks that follow a node on the page, up to the first one that begins below the view or is longer than it. */
function* blocksBelow(node: Node, height: number): Generator<Element> {
  for (let at: Node | null = node; at; at = at.parentNode) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (isInline(next)) continue;
      const box = (next as Element).getBoundingClientRect();
      if (box.top >= height || box.height > height) return;
      if (box.bottom > 0 && unitAround(next)) yield next as Element;
    }
  }
}

function boxOf(document: Document, unit: ReadingUnit): DOMRect {
  // A range around an element would have to count its siblings.
  if (unit.length === 1 && unit[0]!.nodeType === Node.ELEMENT_NODE) return (unit[0] as Element).getBoundingClientRect();
  const range = document.createRange();
  range.setStartBefore(unit[0]!);
  range.setEndAfter(unit.at(-1)!);
  return range.getBoundingClientRect();
}
