import { addDays } from '../../core/time/seoul-clock.ts';
import { earliestTime } from '../store/check-clock.ts';
import type { Database, Query } from '../store/database.ts';
import type { Page } from '../store/requests/find-requests.ts';
import { LOG_DAYS } from '../upkeep/retention.ts';
import { hashLine, LINE_COLUMNS, type Line, lockEnd, moveEnd } from './log-chain.ts';

/** What people do with requests and tokens. `expire` is done by the receiver itself, or follows from `confirm-clock`. */
export const ACTIONS = [
  'log-in',
  'wrong-code',
  'view',
  'export',
  'close',
  'reopen',
  'erase',
  'expire',
  'confirm-clock',
  'add-token',
  'remove-token',
  'add-second-factor',
  'remove-second-factor',
] as const;

export type Action = (typeof ACTIONS)[number];

/** Who acts while nobody is logged in: the receiver by itself, or its operator with a command. */
export const RECEIVER = 'receiver';
export const OPERATOR = 'operator';

/**
 * Who did what with whose data, when and from where: the five things that 개인정보의 안전성 확보조치 기준 (고시) 제8조 requires
 * in an access log.
 */
export interface Access {
  at: Date;
  /** The name of the token, or `receiver` or `operator`. */
  staff: string;
  /** The address of the person; null where nobody was logged in. */
  address: string | null;
  action: Action;
  request_id: string | null;
  /** The reason for a download, or the name and the roles of the token that was changed. */
  note: string | null;
}

/** Who acts, when and from where. */
export type Actor = Pick<Access, 'at' | 'staff' | 'address'>;

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
