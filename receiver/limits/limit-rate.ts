import { networkOf } from './network-of.ts';

/** Limits how often each address, or each person, may do something. */
export interface RateLimiter {
  /** Takes one turn. Returns 0 where it is granted, and otherwise the seconds to wait. */
  take(who: string): Promise<number>;
}

/** A limit: a number of turns at once, and their number a minute after that. */
export interface Rate {
  /** How many turns there are at once. */
  burst: number;
  /** How many turns come back each minute. */
  perMinute: number;
}

interface Bucket {
  turns: number;
  filledAt: number;
}

/** More addresses than ever call at the same time. The address that has been quiet longest is forgotten first. */
const MOST_ADDRESSES = 10_000;

/**
 * A token bucket for each address, in memory only: addresses are personal data too. `ticks` counts milliseconds and never
 * goes back. The wall clock may go back when it is corrected, and then no bucket would fill until the old time comes again.
 */
export function createRateLimiter({ burst, perMinute }: Rate, ticks: () => number, mostAddresses = MOST_ADDRESSES): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = perMinute / 60_000;

  async function take(who: string): Promise<number> {
    const key = networkOf(who);
    const time = ticks();
    const bucket = buckets.get(key) ?? { turns: burst, filledAt: time };
    const turns = Math.min(burst, bucket.turns + (time - bucket.filledAt) * perMillisecond);
    const granted = turns >= 1;
    buckets.delete(key);
    buckets.set(key, { turns: granted ? turns - 1 : turns, filledAt: time });
    if (buckets.size > mostAddresses) buckets.delete(buckets.keys().next().value!);
    return granted ? 0 : Math.ceil((1 - turns) / perMillisecond / 1000);
  }

  return { take };
}
