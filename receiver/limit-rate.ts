/** Counts what each address does. */
export interface RateLimiter {
  /** Takes one turn; says for how many seconds to wait if there is none, 0 if it was granted. */
  take(address: string): number;
}

export interface Rate {
  /** How many may come at once … */
  burst: number;
  /** … and how many a minute after that. */
  perMinute: number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** More than ever call at the same time; the one that has been quiet longest is forgotten first. */
const MOST_ADDRESSES = 10_000;

/** A token bucket for each address, in memory only: addresses are personal data too. `now` is in milliseconds. */
export function createRateLimiter({ burst, perMinute }: Rate, now: () => number, mostAddresses = MOST_ADDRESSES): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = perMinute / 60_000;

  function take(address: string): number {
    const key = networkOf(address);
    const time = now();
    const bucket = buckets.get(key) ?? { tokens: burst, filledAt: time };
    const tokens = Math.min(burst, bucket.tokens + (time - bucket.filledAt) * perMillisecond);
    const granted = tokens >= 1;
    buckets.delete(key);
    buckets.set(key, { tokens: granted ? tokens - 1 : tokens, filledAt: time });
    if (buckets.size > mostAddresses) buckets.delete(buckets.keys().next().value!);
    return granted ? 0 : Math.ceil((1 - tokens) / perMillisecond / 1000);
  }

  return { take };
}

/** A household has 2^64 addresses of IPv6, so that its network counts; IPv4 written as IPv6 stays one address. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length;
  const all = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail.split(':')];
  return all
    .slice(0, 4)
    .map((group) => group || '0')
    .join(':');
}
