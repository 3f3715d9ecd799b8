import { type ReadingUnit, unitAround } from './inline-run.ts';

const COLUMNS = 3;
const ROW_HEIGHT = 48;

/**
 * The lines of text in view, found by asking the page what is at each point of a grid. It may miss some, which the reading of
 * the whole page brings.
 */
export function linesInView(document: Document, view: { innerWidth: number; innerHeight: number }): ReadingUnit[] {
  const units = new Map<Node, ReadingUnit>();
  for (let y = ROW_HEIGHT / 2; y < view.innerHeight; y += ROW_HEIGHT) {
    for (let column = 1; column <= COLUMNS; column++) {
      const node = document.caretPositionFromPoint((view.innerWidth * column) / (COLUMNS + 1), y)?.offsetNode;
      const unit = node?.nodeType === Node.TEXT_NODE ? unitAround(node) : null;
      if (unit?.[0]) units.set(unit[0], unit);
    }
  }
  return [...units.values()];
}
