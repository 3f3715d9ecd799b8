import type { Cell, Row } from '../letter.ts';
import type { FoundLabel, LabelIndex } from './label-index.ts';
import type { Places, ValuePlace } from './places.ts';
import { labelText } from './squeeze.ts';

/** How many rows of values a head may have below it. */
const FARTHEST = { table: 40, text: 5 } as const;

/** The labels in the heads of a value's column, alone and together with the label of its row: 납기 내 + 금액. */
export function aboveLabels(place: ValuePlace, { letter, hasValue }: Places, index: LabelIndex): FoundLabel[] {
  const { row, rowNumber, cell, cellNumber } = place;
  if (row.cells.length < 2 && row.table === null) return [];
  const written = (other: Cell) => labelText(letter.text.slice(other.start, other.end));
  const left = row.cells[cellNumber - 1];
  const rowLabel = left && !hasValue(left.start, left.end) ? written(left) : '';
  const farthest = row.table === null ? FARTHEST.text : FARTHEST.table;
  for (let at = rowNumber - 1; at >= 0 && rowNumber - at <= farthest; at--) {
    const above = letter.rows[at]!;
    if (above.table !== row.table) return [];
    if (row.table === null && above.cells.length < 2) return [];
    const head = cellAbove(row, cell, cellNumber, above);
    if (!head || hasValue(head.start, head.end)) continue;
    const words = written(head);
    const found = [index.endOf(words), rowLabel && index.endOf(rowLabel + words), rowLabel && index.endOf(words + rowLabel)];
    const whole = found.filter((label): label is FoundLabel => !!label);
    if (whole.length > 0) return [whole.sort((a, b) => b.length - a.length)[0]!];
  }
  return [];
}

function cellAbove(row: Row, cell: Cell, cellNumber: number, above: Row): Cell | undefined {
  if (row.table === null && above.cells.length === row.cells.length) return above.cells[cellNumber];
  return above.cells.find(({ column, width }) => column < cell.column + cell.width && cell.column < column + width);
}
