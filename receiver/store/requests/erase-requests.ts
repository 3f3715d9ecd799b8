import { type Access, type Actor, RECEIVER } from '../../log/access.ts';
import { dropOldAccesses, logAccess } from '../../log/log-access.ts';
import { dropOldChanges } from '../../log/token-changes.ts';
import { beat, LATEST, readClock, trustClock } from '../check-clock.ts';
import type { Database, Query } from '../database.ts';
import { CLEANING_LOCK, scheduleRotation } from '../keys/rotate-key.ts';
import type { Store } from '../store.ts';

/** Erases one request for good and logs who did it; false where there is no request with that number. */
export async function eraseRequest(database: Database, access: Access & { request_id: string }): Promise<boolean> {
  const erased = await database.transaction(async (query) => {
    await scheduleRotation(query, 'id = $1', [access.request_id]);
    const rows = await query('delete from requests where id = $1 returning id', [access.request_id]);
    if (rows.length) await logAccess(query, access);
    return rows.length > 0;
  });
  if (erased) await database.forget();
  return erased;
}

/** Shortens the period of every request to at most that many days: the operator may have chosen a shorter one than before. */
export async function shortenPeriods({ database }: Store, retentionDays: number): Promise<void> {
  const longest = 'received_at + make_interval(hours => 24 * $1)';
  await database.query(`update requests set erase_at = ${longest} where erase_at > ${longest}`, [retentionDays]);
}

/**
 * Erases the requests whose period is over, but none while the clock is doubtful. Returns how many it erased. `forget` then
 * removes them from the files.
 */
export function eraseExpired(store: Omit<Store, 'keyring'>): Promise<number> {
  return store.database.transaction(async (query) => {
    if ((await beat(query, store)).type === 'doubtful') return 0;
    const by = { at: store.now(), staff: RECEIVER, address: null };
    return logExpired(query, by, await eraseOver(query, by.at));
  });
}

/** Accepts a doubtful clock because somebody of the staff says it is right. Erases what has expired by it, and logs who said so. */
export async function confirmClock(store: Store, by: Actor): Promise<void> {
  await store.database.transaction(async (query) => {
    if ((await readClock(query, store)).type === 'plausible') return;
    await trustClock(query, by.at);
    const erased = await eraseOver(query, by.at);
    await logAccess(query, { ...by, action: 'confirm-clock', request_id: null });
    await logExpired(query, by, erased);
  });
  await store.database.forget();
}

/** How many requests are hidden, and how many of them have expired by the wall clock. The two differ while that clock is behind. */
export async function countExpired({ database, now }: Store): Promise<{ hidden: number; due: number }> {
  const [counts] = await database.query<{ hidden: number; due: number }>(
    `select count(*)::integer as hidden, count(*) filter (where erase_at <= $1)::integer as due from requests where erase_at <= ${LATEST}`,
    [now()],
  );
  return counts!;
}

/** Erases the requests before it writes the log. `eraseRequest` has the same order; two orders would block each other. */
async function eraseOver(query: Query, time: Date): Promise<string[]> {
  await query(CLEANING_LOCK);
  await scheduleRotation(query, 'erase_at <= $1', [time]);
  const rows = await query<{ id: string }>('delete from requests where erase_at <= $1 returning id', [time]);
  await query('delete from sessions where expires_at <= $1', [time]);
  await dropOldChanges(query, time);
  await dropOldAccesses(query, time);
  return rows.map(({ id }) => id);
}

async function logExpired(query: Query, by: Actor, erased: readonly string[]): Promise<number> {
  for (const id of erased) await logAccess(query, { ...by, action: 'expire', request_id: id });
  return erased.length;
}
