import { addDays } from '../../core/time/seoul-clock.ts';
import { earliestTime } from '../store/check-clock.ts';
import type { Database, Query } from '../store/database.ts';
import type { Page } from '../store/requests/find-requests.ts';
import { LOG_DAYS } from '../upkeep/retention.ts';
import type { Access } from './access.ts';
import { hashLine, LINE_COLUMNS, type Line, lockEnd, moveEnd } from './log-chain.ts';

/** Appends one line to the log. Runs in a transaction, until whose end other writers of the log wait. */
export async function logAccess(query: Query, access: Omit<Access, 'note'> & { note?: string | null }): Promise<void> {
  const line = { ...access, note: access.note ?? null };
  const last = await lockEnd(query, 'last');
  const hash = hashLine(last.hash, line);
  const { at, staff, address, action, request_id, note } = line;
  const [inserted] = await query<{ id: number }>(
    `insert into accesses (at, staff, address, action, request_id, note, hash) values ($1, $2, $3, $4, $5, $6, $7)
     returning id::float8 as id`,
    [at, staff, address, action, request_id, note, hash],
  );
  await moveEnd(query, 'last', { id: inserted!.id, hash, at });
}

/** Appends one line to the log in its own transaction. The line is on the disk when this resolves. */
export function recordAccess(database: Database, access: Parameters<typeof logAccess>[1]): Promise<void> {
  return database.transaction((query) => logAccess(query, access));
}

/** The log, newest first; `page` counts from 1. */
export async function listAccesses(query: Query, page: number, size: number): Promise<Page<Line>> {
  const rows = await query<Line>(`select ${LINE_COLUMNS} from accesses order by accesses.id desc limit $1 offset $2`, [
    size,
    (page - 1) * size,
  ]);
  const [all] = await query<{ total: number }>('select count(*)::integer as total from accesses');
  return { rows, total: all!.total };
}

/**
 * Drops the lines whose period is over, and keeps the hash of the last of them, because the next line builds on it. Counts from
 * the last heartbeat where the clock is ahead, so that no line goes too early. Does nothing for a database role that may not
 * delete lines; then their owner drops them. Runs in a transaction.
 */
export async function dropOldAccesses(query: Query, now: Date): Promise<void> {
  const [right] = await query<{ may: boolean }>("select has_table_privilege('accesses', 'delete') as may");
  if (!right!.may) return;
  await lockEnd(query, 'before');
  const [last] = await query<Line>(
    `select ${LINE_COLUMNS} from accesses
     where id < coalesce((select min(id) from accesses where at >= $1), 9223372036854775807)
     order by accesses.id desc limit 1`,
    [addDays(await earliestTime(query, now), -LOG_DAYS)],
  );
  if (!last) return;
  await query('delete from accesses where id <= $1', [last.id]);
  await moveEnd(query, 'before', last);
}
