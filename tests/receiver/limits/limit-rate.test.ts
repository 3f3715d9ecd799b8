import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../../receiver/limits/limit-rate.ts';

/** Takes turns one after the other. */
async function takeAll(take: (who: string) => Promise<number>, all: readonly string[]): Promise<number[]> {
  const waits: number[] = [];
  for (const who of all) waits.push(await take(who));
  return waits;
}

function limiterAt(clock: { now: number }, mostAddresses?: number) {
  return createRateLimiter({ burst: 3, perMinute: 6 }, () => clock.now, mostAddresses);
}

describe('createRateLimiter', () => {
  it('grants a burst, then says how long to wait', async () => {
    const { take } = limiterAt({ now: 0 });
    expect(await takeAll(take, ['a', 'a', 'a', 'a'])).toEqual([0, 0, 0, 10]);
  });

  it('fills up again with time, but never above the burst', async () => {
    const clock = { now: 0 };
    const { take } = limiterAt(clock);
    await takeAll(take, ['a', 'a', 'a', 'a']);
    clock.now = 4_000;
    expect(await take('a')).toBe(6);
    clock.now = 10_000;
    expect(await takeAll(take, ['a', 'a'])).toEqual([0, 10]);
    clock.now = 10_000_000;
    expect(await takeAll(take, ['a', 'a', 'a', 'a'])).toEqual([0, 0, 0, 10]);
  });

  it('counts addresses apart, and the addresses of one IPv6 network together', async () => {
    const { take } = limiterAt({ now: 0 });
    const four = ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.1'];
    expect(await takeAll(take, [...four, '192.0.2.2'])).toEqual([0, 0, 0, 10, 0]);
    const household = ['2001:db8:1:2::1', '2001:db8:1:2::ffff:2', '2001:db8:1:2:1:2:3:4', '2001:db8:1:2::99'];
    expect(await takeAll(take, [...household, '2001:db8:1:3::99', '::1'])).toEqual([0, 0, 0, 10, 0, 0]);
    const written = four.map(() => '::ffff:198.51.100.1');
    expect(await takeAll(take, [...written, '::ffff:198.51.100.2'])).toEqual([0, 0, 0, 10, 0]);
  });

  it('forgets the address that has been quiet longest when there are too many', async () => {
    const { take } = limiterAt({ now: 0 }, 2);
    expect(await takeAll(take, ['a', 'a', 'a', 'b', 'c', 'a'])).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
