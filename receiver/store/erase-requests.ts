import { addDays } from '../days.ts';
import type { Database } from './database.ts';
import { type Access, dropOldAccesses, logAccess } from './log-access.ts';

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

/**
 * Erases what has been kept for as long as its sender was told, or for as long as is allowed now if that is shorter.
 * Says how many requests that were.
 */
export async function eraseExpired(database: Database, now: Date, retentionDays: number): Promise<number> {
  const erased = await database.transaction(async (query) => {
    const rows = await query<{ id: string }>('delete from requests where erase_at <= $1 or received_at <= $2 returning id', [
      now,
      addDays(now, -retentionDays),
    ]);
    for (const { id } of rows) await logAccess(query, { at: now, staff: 'receiver', address: null, action: 'expire', request_id: id });
    await dropOldAccesses(query, now);
    await query('delete from sessions where expires_at <= $1', [now]);
    return rows.length;
  });
  // Always: an earlier erasure may have been cut short by the end of the process.
  await database.forget();
  return erased;
}
