import type { Cell, Row } from '../letter.ts';
import type { Places, ValuePlace } from './places.ts';
import { rowLabels } from './row-labels.ts';
import { labelText } from './squeeze.ts';

/** How many rows of values a head may have below it. */
const FARTHEST = { table: 40, text: 6 } as const;
const NEAR = 12;
const WORDS = /[가-힣]\s[가-힣]/;

/**
 * The words in the heads of a value's column, the nearest first, each alone and together with the label of its row:
 * 납기 내 + 금액.
 */
export function labelsAbove(place: ValuePlace, places: Places): string[][] {
  const { value, row, rowNumber, cell, cellNumber } = place;
  const { letter, firstIn } = places;
  if (row.cells.length < 2 && row.table === null) return [];
  const rowLabel = rowLabels(place, places).at(-1)?.words ?? '';
  const heads: string[][] = [];
  const isLabel = row.table === null && WORDS.test(letter.text.slice(value.end, Math.min(cell.end, value.end + NEAR)));
  const farthest = row.table === null ? FARTHEST.text : FARTHEST.table;
  for (let at = rowNumber - 1; at >= 0 && rowNumber - at <= farthest; at--) {
    const above = letter.rows[at]!;
    if (above.table !== row.table || (row.table === null && above.cells.length < 2)) break;
    const head = cellAbove(row, cell, cellNumber, above);
    // A cell across a whole table stands in no column.
    if (!head || (row.cells.length === 1 && head.width < cell.width) || firstIn(head.start, head.end) !== null) continue;
    // 12. 3.까지 내실 금액 is a label itself; above it stand those of other lines.
    if (isLabel && head === above.cells[0] && firstIn(head.end, above.cells.at(-1)!.end) !== null) continue;
    const words = labelText(letter.text.slice(head.start, head.end));
    if (words) heads.push(rowLabel ? [words, rowLabel + words, words + rowLabel] : [words]);
  }
  return heads;
}

function cellAbove(row: Row, cell: Cell, cellNumber: number, above: Row): Cell | undefined {
  if (row.table === null && above.cells.length === row.cells.length) return above.cells[cellNumber];
  return above.cells.find(({ column, width }) => column < cell.column + cell.width && cell.column < column + width);
}
