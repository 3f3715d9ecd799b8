import { createHmac, randomBytes } from 'node:crypto';
import type { Database, Query } from '../store/database.ts';
import type { Rate, RateLimiter } from './limit-rate.ts';
import { networkOf } from './network-of.ts';

/** The key of one day. It turns addresses into numbers, and once it is gone, nobody can turn them back. */
interface DayKey {
  id: string;
  key: string;
}

interface Turn {
  granted: boolean;
  turns: number;
}

/** After so many turns, buckets that are full again are removed. */
const SWEEP_AFTER = 1000;

/**
 * The same token buckets for all receivers on one server, by the server's clock. Addresses are kept as an HMAC with the key of
 * the day. Both tables are emptied when the day in Seoul is over; then every bucket is full. The tables are unlogged, so that
 * removed rows are not in any archive.
 */
export function limitTogether(database: Database, name: string, rate: Rate): RateLimiter {
  let dayKey: DayKey | null = null;
  let taken = 0;

  async function take(who: string): Promise<number> {
    taken += 1;
    if (taken % SWEEP_AFTER === 0) await removeFull(database.query, name, rate);
    let turn = dayKey ? await takeTurn(dayKey, who) : null;
    if (!turn) {
      dayKey = await keyOfToday(database);
      turn = await takeTurn(dayKey, who);
    }
    return !turn || turn.granted ? 0 : Math.ceil(((1 - turn.turns) / rate.perMinute) * 60);
  }

  async function takeTurn({ id, key }: DayKey, who: string): Promise<Turn | null> {
    const bucket = createHmac('sha256', key).update(networkOf(who)).digest('base64url');
    const [turn] = await database.query<Turn>(TAKE, [bucket, rate.burst, rate.perMinute / 60, id, name]);
    return turn ?? null;
  }

  return { take };
}

/** A bucket with a time in the future, from before the server's clock was corrected, counts as filled now. */
const FILLED = `least($2::float8, kept.turns + greatest(0, extract(epoch from clock_timestamp() - kept.filled_at)) * $3::float8)`;

/** Returns no row where the key is not the key of today. */
const TAKE = `
  insert into limits as kept (name, bucket, turns, granted, filled_at)
  select $5, $1, $2::float8 - 1, true, clock_timestamp() from limit_keys where id = $4 and day = ${today()}
  on conflict (name, bucket) do update set
    turns = case when ${FILLED} >= 1 then ${FILLED} - 1 else ${FILLED} end,
    granted = ${FILLED} >= 1,
    filled_at = clock_timestamp()
  returning granted, turns`;

function today(): string {
  return "(clock_timestamp() at time zone 'Asia/Seoul')::date";
}

/** The key of today. The first call of a day deletes everything of the day before. */
function keyOfToday(database: Database): Promise<DayKey> {
  return database.transaction(async (query) => {
    await query("select pg_advisory_xact_lock(hashtext('annae limits'))");
    const [known] = await query<DayKey>(`select id, key from limit_keys where day = ${today()}`);
    if (known) return known;
    // Truncating frees the files at once; deleted rows would stay in the files.
    await query('truncate limits, limit_keys');
    const made = { id: randomBytes(9).toString('base64url'), key: randomBytes(32).toString('base64url') };
    await query(`insert into limit_keys (id, day, key) values ($1, ${today()}, $2)`, [made.id, made.key]);
    return made;
  });
}

async function removeFull(query: Query, name: string, { burst, perMinute }: Rate): Promise<void> {
  await query("delete from limits where name = $1 and filled_at < clock_timestamp() - $2::float8 * interval '1 minute'", [
    name,
    burst / perMinute,
  ]);
}
