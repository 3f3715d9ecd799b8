import { createHash } from 'node:crypto';
import type { Query } from '../store/database.ts';
import type { Access } from './access.ts';

/** The hash before the first line of a new log. */
const NOTHING_BEFORE = '0'.repeat(64);

/** A line of the log as it is stored. Lines are read in the order of `id`. */
export interface Line extends Access {
  id: number;
  /** SHA-256 in hexadecimal, over the fields of this line and the hash of the line before it. */
  hash: string;
}

/** The last line of a part of the log. */
export type LogEnd = Pick<Line, 'id' | 'hash'> & { at: Date | null };

/** The columns of a line. `id` is a bigint, which one driver reads as text; a float is exact up to 2^53, far above any id. */
export const LINE_COLUMNS = 'id::float8 as id, at, staff, address, action, request_id, note, hash';

/** The hash of a line that follows a line with the hash `before`. */
export function hashLine(before: string, { at, staff, address, action, request_id, note }: Access): string {
  return createHash('sha256')
    .update(JSON.stringify([before, at.toISOString(), staff, address, action, request_id, note]))
    .digest('hex');
}

/**
 * Locks an end of the log and returns it: `last` is the newest line, `before` is the newest line that was dropped for its age.
 * A writer holds the lock on `last` until its transaction ends, so that lines follow one another.
 */
export async function lockEnd(query: Query, side: 'before' | 'last'): Promise<LogEnd> {
  const [end] = await query<LogEnd>('select id::float8 as id, hash, at from log_ends where side = $1 for update', [side]);
  return end!;
}

/** Stores a new end of the log. Part of the transaction that holds the lock. */
export async function moveEnd(query: Query, side: 'before' | 'last', { id, hash, at }: LogEnd): Promise<void> {
  await query('update log_ends set id = $2, hash = $3, at = $4 where side = $1', [side, id, hash, at]);
}

/** Adds hashes to the lines of a log that has none yet; part of the migration. */
export async function chainOldLines(query: Query): Promise<void> {
  let end: LogEnd = { id: 0, hash: NOTHING_BEFORE, at: null };
  await query("insert into log_ends (side, id, hash) values ('before', 0, $1), ('last', 0, $1)", [NOTHING_BEFORE]);
  for (const line of await query<Line>(`select ${LINE_COLUMNS} from accesses order by id`)) {
    end = { id: line.id, at: line.at, hash: hashLine(end.hash, line) };
    await query('update accesses set hash = $2 where id = $1', [end.id, end.hash]);
  }
  await moveEnd(query, 'last', end);
}
