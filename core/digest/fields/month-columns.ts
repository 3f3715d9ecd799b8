import type { Cell } from '../letter.ts';
import type { Places, ValuePlace } from './places.ts';

const MONTH = /^(?:20\d\d\s*[년.]\s*)?(\d{1,2})\s*월\s*(?:분|사용분|이용분)?$/;
const TITLE_ROWS = 4;
const FARTHEST = 40;

/** True in a table with a column of the month that the letter's title names, for a value in the column of another month. */
export function isOfOtherMonth({ row, rowNumber, cell }: ValuePlace, { letter: { text, rows } }: Places): boolean {
  if (row.table === null) return false;
  const monthOf = ({ start, end }: Cell) => MONTH.exec(text.slice(start, end).trim())?.[1] ?? null;
  for (let at = rowNumber - 1; at >= 0 && rowNumber - at <= FARTHEST && rows[at]!.table === row.table; at--) {
    const heads = rows[at]!.cells;
    const head = heads.find(({ column, width }) => column < cell.column + cell.width && cell.column < column + width);
    const own = head && monthOf(head);
    const others = heads.flatMap((one) => (one === head ? [] : (monthOf(one) ?? [])));
    if (!own || others.length === 0) continue;
    const title = rows.slice(0, Math.min(at, TITLE_ROWS)).map(({ cells }) => text.slice(cells[0]?.start, cells.at(-1)?.end));
    const isNamed = (month: string) => title.some((line) => new RegExp(`(?<!\\d)${month}\\s*월`).test(line));
    return !isNamed(own) && others.some(isNamed);
  }
  return false;
}
