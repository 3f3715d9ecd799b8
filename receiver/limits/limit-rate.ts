import { networkOf } from './network-of.ts';

/** Counts what each address, or each person, does. */
export interface RateLimiter {
  /** Takes one turn; says for how many seconds to wait if there is none, 0 if it was granted. */
  take(who: string): Promise<number>;
}

export interface Rate {
  /** How many may come at once … */
  burst: number;
  /** … and how many a minute after that. */
  perMinute: number;
}

interface Bucket {
  turns: number;
  filledAt: number;
}

/** More than ever call at the same time; the one that has been quiet longest is forgotten first. */
const MOST_ADDRESSES = 10_000;

/**
 * A token bucket for each address, in memory only: addresses are personal data too. `ticks` counts milliseconds and never
 * goes back, as the clock on the wall does when it is put right: a bucket would not fill until the old time comes again.
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
