import { addDays } from '../../core/time/seoul-clock.ts';
import type { Query } from './database.ts';
import type { Store } from './store.ts';

/** Whether the wall clock can be right: `doubtful` where it is too far from `last`, the last time that was written down. */
export type ClockReading = { type: 'plausible' } | { type: 'doubtful'; now: Date; last: Date };

/** How far a stored time may be ahead, in milliseconds. Corrections move clocks by seconds, and receivers on one server may differ a little more. */
export const BACKWARDS = 5 * 60 * 1000;

/**
 * The later one of the wall clock (`$1`) and the last heartbeat. So a clock that goes back does not show expired requests again,
 * and does not make a new request look old.
 */
export const LATEST = 'greatest($1::timestamptz, (select at from heartbeat))';

/** The earlier one of the wall clock and the last heartbeat: a safe time to count from, whichever of the two is wrong. */
export async function earliestTime(query: Query, now: Date): Promise<Date> {
  const [row] = await query<{ time: Date }>('select least($1::timestamptz, (select at from heartbeat)) as time', [now]);
  return row!.time;
}

/** Compares the wall clock with the last heartbeat. Changes nothing. */
export async function readClock(query: Query, { now, settings }: Pick<Store, 'now' | 'settings'>): Promise<ClockReading> {
  const time = now();
  const [heartbeat] = await query<{ at: Date }>('select at from heartbeat');
  if (!heartbeat) return { type: 'plausible' };
  const isBehind = time.getTime() < heartbeat.at.getTime() - BACKWARDS;
  const isAhead = time > addDays(heartbeat.at, settings.clockGapDays);
  return isBehind || isAhead ? { type: 'doubtful', now: time, last: heartbeat.at } : { type: 'plausible' };
}

/** Where the clock is plausible, writes a heartbeat and corrects times in the future. Otherwise changes nothing. */
export async function beat(query: Query, store: Pick<Store, 'now' | 'settings'>): Promise<ClockReading> {
  const reading = await readClock(query, store);
  if (reading.type === 'doubtful') return reading;
  const time = store.now();
  await query('insert into heartbeat (at) values ($1) on conflict (only_row) do update set at = greatest(heartbeat.at, $1)', [time]);
  await settleFutureTimes(query, time);
  return reading;
}

/** Accepts the wall clock, however far it is from the last heartbeat. */
export async function trustClock(query: Query, time: Date): Promise<void> {
  await query('update heartbeat set at = $1', [time]);
  await settleFutureTimes(query, time);
}

/** A time in the future comes from a wrong clock. It becomes now, and the period begins now. */
async function settleFutureTimes(query: Query, time: Date): Promise<void> {
  await query(
    `update requests set received_at = $1, erase_at = $1 + make_interval(secs => extract(epoch from erase_at - received_at))
     where received_at > $1`,
    [time],
  );
  await query('update requests set closed_at = $1 where closed_at > $1', [time]);
}
