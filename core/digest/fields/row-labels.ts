import type { Cell, Row } from '../letter.ts';
import type { Places, ValuePlace } from './places.ts';
import { labelText } from './squeeze.ts';

/** The words of a label in the same row as a value; `distance` 0 for the cell beside it. */
export interface RowLabel {
  words: string;
  distance: number;
}

/** How many labels of a row are looked at. */
const MOST = 3;

/** The labels to the left of a value's cell, the nearest first: cells without a value, and what stands in a cell in front of its value. */
export function rowLabels({ row, cellNumber }: Pick<ValuePlace, 'row' | 'cellNumber'>, places: Places): RowLabel[] {
  const labels: RowLabel[] = [];
  for (let at = cellNumber - 1; at >= 0 && labels.length < MOST; at--) {
    const words = wordsOf(row.cells[at]!, places);
    if (words) labels.push({ words, distance: cellNumber - 1 - at });
  }
  return labels;
}

/** The label alone on the line above a line of one cell. */
export function lineAbove({ row, rowNumber }: ValuePlace, places: Places): string {
  const above: Row | undefined = places.letter.rows[rowNumber - 1];
  const [cell] = above?.cells ?? [];
  if (row.cells.length > 1 || above?.cells.length !== 1 || !cell || places.firstIn(cell.start, cell.end) !== null) return '';
  return wordsOf(cell, places);
}

function wordsOf({ start, end }: Cell, { letter, firstIn }: Places): string {
  const value = firstIn(start, end);
  const words = letter.text.slice(start, value ?? end);
  // 1차 납부 : 통고서를 받은 날부터 10일
  return labelText(value === null ? words : words.split(/[:：]/)[0]!);
}
