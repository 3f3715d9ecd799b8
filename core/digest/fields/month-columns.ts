import type { Cell, Row } from '../letter.ts';
import type { Places, ValuePlace } from './places.ts';

const MONTH = /^(?:20\d\d\s*[년.]\s*)?(\d{1,2})\s*월\s*(?:분|사용분|이용분|요금|고지분)?(?:\s*[(（][^()（）]{1,8}[)）])?$/;
/** Heads of a column that is not of this bill: of another time, or of what is over (사전통지(종료), 제1기분(납부함)). */
const PAST =
  /[(（][^()（）]{0,12}(?:종료|지남|경과|만료|납부(?:함|하심|\s?완료)|완납|수납\s?완료)됨?\s*[)）]$|^(?:지난|전월|전달|전년|작년|직전|앞달|앞선|종전|전회|전번|저번|이전|1년\s*전)|^[^()（）]{1,8}[(（]\s*(?:지난\s*달|전월|전달|전년|직전|종전)[^()（）]{0,4}[)）]$/;
const LONGEST_HEAD = 24;
const TITLE_ROWS = 4;
const FARTHEST = { table: 40, text: 10 } as const;
const BLANK_LINE = /\n\s*\n/;
const WORDS = /[가-힣A-Za-z\d]/;

/** True in a table with a column of this bill's month, or one beside what is headed 지난달, for a value in the column of another month. */
export function isOfOtherMonth({ row, rowNumber, cell }: ValuePlace, { letter: { text, rows } }: Places): boolean {
  const isTable = row.table !== null;
  if (!isTable && row.cells.length < 2) return false;
  const farthest = isTable ? FARTHEST.table : FARTHEST.text;
  for (let at = rowNumber - 1; at >= 0 && rowNumber - at <= farthest && rows[at]!.table === row.table; at--) {
    const heads = rows[at]!.cells;
    if (!isTable && BLANK_LINE.test(text.slice(heads.at(-1)!.end, rows[at + 1]!.cells[0]!.start))) return false;
    if (!isTable && heads.length < 2) {
      if (heads.some(({ start, end }) => WORDS.test(text.slice(start, end)))) return false;
      continue;
    }
    // A cell of a table that reaches across more than one column has no head.
    const isHead = ({ column, width }: Cell) =>
      column < cell.column + cell.width && cell.column < column + width && (!isTable || cell.width <= width);
    const head = heads.find(isHead);
    const said = head && isOtherThan(head, heads, { text, title: rows.slice(0, Math.min(at, TITLE_ROWS)) });
    if (said !== undefined && said !== null) return said;
  }
  return false;
}

/** Whether a head is that of another month than this bill's; null where the heads name no months. */
function isOtherThan(head: Cell, heads: readonly Cell[], { text, title }: { text: string; title: readonly Row[] }): boolean | null {
  const wordsOf = ({ start, end }: Cell) => text.slice(start, end).trim();
  const beside = heads.filter((one) => one !== head).map(wordsOf);
  // 직전 학기 출석률 미달로 …: a sentence is no head.
  if (wordsOf(head).length <= LONGEST_HEAD && PAST.test(wordsOf(head)))
    return beside.length > 0 && !/\d{3}/.test(beside.join('')) ? true : null;
  const own = MONTH.exec(wordsOf(head))?.[1];
  const others = beside.flatMap((words) => MONTH.exec(words)?.[1] ?? []);
  if (!own || others.length === 0) return null;
  const lines = title.map(({ cells }) => text.slice(cells[0]?.start, cells.at(-1)?.end));
  const isNamed = (month: string) => lines.some((line) => new RegExp(`(?<!\\d)${month}\\s*월`).test(line));
  return !isNamed(own) && others.some(isNamed);
}
