import type { Value } from '../../values/value.ts';
import type { Cell, Letter, Row } from '../letter.ts';

/** Where a value of a letter stands. */
export interface ValuePlace {
  value: Value;
  /** Among the values of the letter. */
  number: number;
  row: Row;
  rowNumber: number;
  cell: Cell;
  cellNumber: number;
}

/** The places of values, in the order of the text. */
export interface Places {
  letter: Letter;
  all: readonly ValuePlace[];
  /** Where the first value of a stretch of the text begins; null where none does. */
  firstIn(start: number, end: number): number | null;
}

/** Finds the row and the cell of each value. */
export function placeValues(letter: Letter, values: readonly Value[]): Places {
  const all: ValuePlace[] = [];
  const taken = new Set<number>();
  letter.rows.forEach((row, rowNumber) => {
    row.cells.forEach((cell, cellNumber) => {
      for (let number = firstFrom(values, cell.start); number < values.length && values[number]!.start < cell.end; number++) {
        // A cell that goes on into the rows below belongs to the first of them.
        if (taken.has(number)) continue;
        taken.add(number);
        all.push({ value: values[number]!, number, row, rowNumber, cell, cellNumber });
      }
    });
  });
  all.sort((a, b) => a.number - b.number);
  const firstIn = (start: number, end: number) => {
    const first = values[firstFrom(values, start)];
    return first !== undefined && first.start < end ? first.start : null;
  };
  return { letter, all, firstIn };
}

/** The number of the first value that begins at `start` or behind it. */
function firstFrom(values: readonly Value[], start: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for a value that has its line to itself, as apps show what is to be paid. */
export function hasLineToItself({ value, row: { cells, table } }: ValuePlace): boolean {
  return table === null && cells.length === 1 && cells[0]!.start === value.start && cells[0]!.end === value.end;
}
