import { type ReadingUnit, unitAround } from './inline-run.ts';

const COLUMNS = 3;
const ROW_HEIGHT = 48;

/**
 * The lines of text in view, found by asking the page what is at the points of a grid. It may miss some, which the reading of
 * the whole page brings. Points that a known line takes up are passed over: on a long page, each question takes half a millisecond.
 */
export function* linesInView(document: Document, view: { innerWidth: number; innerHeight: number }): Generator<ReadingUnit> {
  const known = new Set<Node>();
  const ends = Array.from({ length: COLUMNS }, () => 0);
  for (let y = ROW_HEIGHT / 2; y < view.innerHeight; y += ROW_HEIGHT) {
    for (let column = 0; column < COLUMNS; column++) {
      if (y < ends[column]!) continue;
      const node = document.caretPositionFromPoint(placeOf(column, view.innerWidth), y)?.offsetNode;
      const unit = node?.nodeType === Node.TEXT_NODE ? unitAround(node) : null;
      if (!unit?.[0]) continue;
      const { left, right, bottom } = boxOf(document, unit);
      // What is beside a line belongs to it as well.
      for (let other = 0; other < COLUMNS; other++) {
        const x = placeOf(other, view.innerWidth);
        if (left <= x && x <= right) ends[other] = Math.max(bottom, y + 1);
      }
      if (known.has(unit[0])) continue;
      known.add(unit[0]);
      yield unit;
    }
  }
}

function placeOf(column: number, width: number): number {
  return (width * (column + 1)) / (COLUMNS + 1);
}

function boxOf(document: Document, unit: ReadingUnit): DOMRect {
  const range = document.createRange();
  range.setStartBefore(unit[0]!);
  range.setEndAfter(unit.at(-1)!);
  return range.getBoundingClientRect();
}
