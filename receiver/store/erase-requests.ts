import type { Database } from './database.ts';
import { type Access, dropOldAccesses, logAccess, RECEIVER } from './log-access.ts';
import type { Store } from './store.ts';

/** Erases one request for good and logs who did; false when there is none with that number. */
export async function eraseRequest(database: Database, access: Access & { request_id: string }): Promise<boolean> {
  const erased = await database.transaction(async (query) => {
    const rows = await query('delete from requests where id = $1 returning id', [access.request_id]);
    if (rows.length) await logAccess(query, access);
    return rows.length > 0;
  });
  if (erased) await database.forget();
  return erased;
}

/** Ends the period of every request after that many days at the latest: what is allowed now may be less than its sender was told. */
export async function shortenPeriods({ database }: Store, retentionDays: number): Promise<void> {
  const longest = 'received_at + make_interval(hours => 24 * $1)';
  await database.query(`update requests set erase_at = ${longest} where erase_at > ${longest}`, [retentionDays]);
}

/** Erases the requests whose period is over. Says how many that were. */
export async function eraseExpired({ database, now }: Store): Promise<number> {
  const time = now();
  const erased = await database.transaction(async (query) => {
    const rows = await query<{ id: string }>('delete from requests where erase_at <= $1 returning id', [time]);
    for (const { id } of rows) await logAccess(query, { at: time, staff: RECEIVER, address: null, action: 'expire', request_id: id });
    await dropOldAccesses(query, time);
    await query('delete from sessions where expires_at <= $1', [time]);
    return rows.length;
  });
  // Always: an earlier erasure may have been cut short by the end of the process.
  await database.forget();
  return erased;
}
