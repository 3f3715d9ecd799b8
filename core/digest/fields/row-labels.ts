import type { Cell, Row } from '../letter.ts';
import { hasLineToItself, type Places, type ValuePlace } from './places.ts';
import { labelText } from './squeeze.ts';

/** The words of a label in the same row as a value; `distance` 0 for the cell beside it. */
export interface RowLabel {
  words: string;
  distance: number;
}

/** How many labels of a row are looked at. */
const MOST = 3;
/** What is left of a cell whose day or sum is struck out says how that one stands, and labels nothing. */
const STATE = /^\(?(?:(?:기간|기한)?경과|지남|소멸|해당없음|적용(?:종료|불가))(?:됨|함)?\)?$/;
/** What parts two values that have one cell of labels. */
const SLASH = /^\s*\/\s*$/;

/** A cell of a row, and the value in it whose labels are looked for. */
type LabelledCell = Pick<ValuePlace, 'row' | 'cellNumber'> & Partial<Pick<ValuePlace, 'value' | 'number'>>;

/** The labels to the left of a value's cell, the nearest first: cells without a value, and what stands in a cell in front of its value. */
export function rowLabels(place: LabelledCell, places: Places): RowLabel[] {
  const { row, cellNumber } = place;
  const labels: RowLabel[] = [];
  for (let at = cellNumber - 1; at >= 0 && labels.length < MOST; at--) {
    const words = wordsOf(row.cells[at]!, places);
    if (words && !STATE.test(words)) labels.push({ words: halfOfPair(words, place, places), distance: cellNumber - 1 - at });
  }
  return labels;
}

/** The label alone on the line above a line of one cell; of a day the one above its sum: 납기 내 / 69,060원 / 2026.12.31. */
export function lineAbove({ row, rowNumber, value, number }: ValuePlace, places: Places): string {
  const above: Row | undefined = places.letter.rows[rowNumber - 1];
  const [cell] = above?.cells ?? [];
  if (row.cells.length > 1 || above?.cells.length !== 1 || !cell) return '';
  if (places.firstIn(cell.start, cell.end) === null) return wordsOf(cell, places);
  const sum = places.all[number - 1];
  const isOfSum = value.type === 'date' && sum?.value.type === 'amount' && sum.row === above;
  return isOfSum && hasLineToItself(sum) ? lineAbove(sum, places) : '';
}

/** 대출일 / 만기일: of two labels beside two values the one that stands where the value does; other labels as they are. */
function halfOfPair(words: string, { value, number, row }: LabelledCell, { all, letter: { text } }: Places): string {
  const [first, second, third] = words.split('/');
  if (!value || number === undefined || !first || !second || third !== undefined) return words;
  const [before, next] = [all[number - 1], all[number + 1]];
  if (next?.row === row && SLASH.test(text.slice(value.end, next.value.start))) return first;
  return before?.row === row && SLASH.test(text.slice(before.value.end, value.start)) ? second : words;
}

function wordsOf({ start, end }: Cell, { letter, firstIn }: Places): string {
  const value = firstIn(start, end);
  const words = letter.text.slice(start, value ?? end);
  // 1차 납부 : 통고서를 받은 날부터 10일
  return labelText(value === null ? words : words.split(/[:：]/)[0]!);
}
