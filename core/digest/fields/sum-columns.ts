import type { ValuePlace } from './places.ts';

/** A sum of a letter. */
export interface ColumnSum {
  /** Of its value. */
  number: number;
  won: number;
}

/** The sums of a letter in the order of its text, down each column, and along each row with more than two cells. */
export function sumColumns(all: readonly ValuePlace[]): ColumnSum[][] {
  const columns = new Map<string, ColumnSum[]>();
  const add = (key: string, sum: ColumnSum) => {
    const column = columns.get(key);
    if (column) column.push(sum);
    else columns.set(key, [sum]);
  };
  for (const { value, number, row, cell } of all) {
    if (value.type !== 'amount') continue;
    const sum = { number, won: value.won };
    add('text', sum);
    // Numbers of a plain text end at one place, those of a table begin in one column.
    add(row.table === null ? `right ${cell.column + cell.width}` : `table ${row.table} ${cell.column}`, sum);
    if (row.cells.length > 2) add(`row ${row.cells[0]!.start}`, sum);
  }
  return [...columns.values()];
}
