import type { Letter, Row } from '../letter.ts';
import type { Places, ValuePlace } from './places.ts';

/** What sums are to each other, by the number of their value. */
export interface SumRoles {
  /** Sums that others right in front or behind add up to: 1 along a row or a column, 2 along both. */
  totals: ReadonlyMap<number, number>;
  /** Those others. */
  parts: ReadonlySet<number>;
}

interface Sum {
  number: number;
  row: Row;
  won: number;
}

/** How many sums a total may have in front. */
const MOST_PARTS = 24;
/** The label of a row with the sum of the rows above, also where some of them are taken off. */
const TOTAL_LABEL = /(?:합계|총계|총액|총합)(?:\(?원\)?)?$/;
/** Bills leave out what is less than ten won. */
const CUT_OFF = 10;

/** Which sums of a letter are totals of others: in the order of the text, and down each column. */
export function findSumRoles({ all, letter }: Places): SumRoles {
  const totals = new Map<number, number>();
  const parts = new Set<number>();
  const note = (total: Sum, its: readonly Sum[], times: number) => {
    totals.set(total.number, Math.max(times, totals.get(total.number) ?? 0));
    for (const part of its) if (part.won !== total.won) parts.add(part.number);
  };
  for (const [direction, column] of sumColumns(all)) {
    column.forEach((sum, at) => {
      const first = firstPart(column, at);
      const isBoth = totals.has(sum.number) && direction.startsWith('row');
      if (first !== null) note(sum, column.slice(first, at), isBoth ? 2 : 1);
      else if (at > 0 && direction.startsWith('table') && isTotalRow(sum, letter)) note(sum, column.slice(0, at), 2);
    });
    const back = column.toReversed();
    // 경비 87,000원: 차량비 18,500원, …
    if (direction !== 'text') continue;
    back.forEach((sum, at) => {
      const first = firstPart(back, at);
      if (first === null || back[first]!.row !== back[at - 1]!.row) return;
      note(sum, back.slice(first, at), 1);
    });
  }
  return { totals, parts };
}

function isTotalRow({ row }: Sum, { text }: Letter): boolean {
  const label = row.cells[0]!;
  return TOTAL_LABEL.test(text.slice(label.start, label.end).replace(/\s+/g, ''));
}

/** Where the sums begin that add up to one; null if none do. */
function firstPart(column: readonly Sum[], at: number): number | null {
  const { won } = column[at]!;
  let sum = 0;
  let count = 0;
  for (let part = at - 1; part >= Math.max(0, at - MOST_PARTS); part--) {
    sum += column[part]!.won;
    if (column[part]!.won !== 0) count++;
    const rest = sum - won;
    if (count > 1 && (rest === 0 || (rest > 0 && rest < CUT_OFF && won % CUT_OFF === 0))) return part;
  }
  return null;
}

/** The sums of a letter in the order of its text, down each column, and along each row with more than two cells. */
export function sumColumns(all: readonly ValuePlace[]): [string, Sum[]][] {
  const columns = new Map<string, Sum[]>();
  const add = (key: string, sum: Sum) => {
    const column = columns.get(key);
    if (column) column.push(sum);
    else columns.set(key, [sum]);
  };
  for (const { value, number, row, cell } of all) {
    if (value.type !== 'amount') continue;
    const sum = { number, row, won: value.won };
    add('text', sum);
    // Numbers of a plain text end at one place, those of a table begin in one column.
    add(row.table === null ? `right ${cell.column + cell.width}` : `table ${row.table} ${cell.column}`, sum);
    if (row.cells.length > 2) add(`row ${row.cells[0]!.start}`, sum);
  }
  return [...columns];
}
