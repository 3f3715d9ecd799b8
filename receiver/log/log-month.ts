import { seoulInstant } from '../../core/time/seoul-clock.ts';
import type { Query } from '../store/database.ts';
import { LINE_COLUMNS, type Line, type LogEnd } from './log-chain.ts';

/** One month of the log, by the clock in Seoul. */
export interface LogMonth {
  /** As `2026-11`. */
  month: string;
  /** The hash of the line before the first. */
  before: string;
  lines: Line[];
  /** The last line up to the end of the month, which may be from an earlier month; null where there is no such line. */
  head: LogEnd | null;
}

/** Reads a month of the log, its lines in the order of writing. */
export async function readMonth(query: Query, month: string): Promise<LogMonth> {
  const period = [startOf(month), startOf(nextMonth(month))];
  const lines = await query<Line>(`select ${LINE_COLUMNS} from accesses where at >= $1 and at < $2 order by accesses.id`, period);
  const head = await readHead(query, month);
  const [previous] = lines.length
    ? await query<{ hash: string }>('select hash from accesses where id < $1 order by id desc limit 1', [lines[0]!.id])
    : [];
  const [dropped] = await query<{ hash: string }>("select hash from log_ends where side = 'before'");
  return { month, before: previous?.hash ?? dropped!.hash, lines, head };
}

/** The last line up to the end of a month; null where there is no such line. */
export async function readHead(query: Query, month: string): Promise<LogEnd | null> {
  const [head] = await query<LogEnd>('select id::float8 as id, hash, at from accesses where at < $1 order by accesses.id desc limit 1', [
    startOf(nextMonth(month)),
  ]);
  return head ?? null;
}

/** The finished months, beginning with the month of the oldest line; empty for an empty log. */
export async function finishedMonths(query: Query, thisMonth: string): Promise<string[]> {
  const [oldest] = await query<{ month: string | null }>(
    "select to_char(min(at) at time zone 'Asia/Seoul', 'YYYY-MM') as month from accesses",
  );
  const months: string[] = [];
  for (let month = oldest!.month ?? thisMonth; month < thisMonth; month = nextMonth(month)) months.push(month);
  return months;
}

function startOf(month: string): Date {
  return seoulInstant(`${month}-01`, 0);
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
