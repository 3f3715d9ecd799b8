import type { Cell, Row } from '../../core/digest/letter.ts';

/** So many rows with the same columns are a table. */
const FEWEST_ROWS = 3;

/**
 * Numbers the tables of a page, and their columns: rows that follow one another, of as many cells, each below the one above, and rows
 * behind them that leave some columns empty, such as a total.
 */
export function numberTables(rows: readonly Row[]): Row[] {
  const numbered: Row[] = [];
  let table = 0;
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && isBelow(rows[to]!, rows[to - 1]!)) to++;
    const run = rows.slice(from, to);
    const isTable = run.length >= FEWEST_ROWS && run[0]!.cells.length > 1;
    numbered.push(...(isTable ? run.map((row) => asTableRow(row, table)) : run));
    for (let more = isTable && rows[to]; more; more = rows[to]) {
      const columns = columnsOf(more, run);
      if (!columns) break;
      numbered.push({ cells: more.cells.map((cell, at) => ({ ...cell, column: columns[at]!, width: 1 })), table });
      to++;
    }
    if (isTable) table++;
    from = to;
  }
  return numbered;
}

function isBelow(row: Row, above: Row): boolean {
  return row.cells.length === above.cells.length && row.cells.every((cell, at) => isOver(above.cells[at]!, cell));
}

/** The columns of a table in which the cells of a row stand; null where one stands in none, or two in one. */
function columnsOf({ cells }: Row, run: readonly Row[]): number[] | null {
  if (cells.length < 2) return null;
  const columns = cells.map((cell) => run[0]!.cells.findIndex((_, column) => run.some((row) => isOver(row.cells[column]!, cell))));
  return columns.every((column, at) => column >= 0 && (at === 0 || column > columns[at - 1]!)) ? columns : null;
}

function isOver(above: Cell, cell: Cell): boolean {
  return cell.column < above.column + above.width && above.column < cell.column + cell.width;
}

function asTableRow({ cells }: Row, table: number): Row {
  return { cells: cells.map((cell, column) => ({ ...cell, column, width: 1 })), table };
}
