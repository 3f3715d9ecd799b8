import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../receiver/limit-rate.ts';

function limiterAt(clock: { now: number }, mostAddresses?: number) {
  return createRateLimiter({ burst: 3, perMinute: 6 }, () => clock.now, mostAddresses);
}

describe('createRateLimiter', () => {
  it('grants a burst, then says how long to wait', () => {
    const { take } = limiterAt({ now: 0 });
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 10]);
  });

  it('fills up again with time, and never beyond the burst', () => {
    const clock = { now: 0 };
    const { take } = limiterAt(clock);
    for (let turn = 0; turn < 4; turn++) take('a');
    clock.now = 4_000;
    expect(take('a')).toBe(6);
    clock.now = 10_000;
    expect([take('a'), take('a')]).toEqual([0, 10]);
    clock.now = 10_000_000;
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 10]);
  });

  it('counts addresses apart, and the addresses of one IPv6 network together', () => {
    const { take } = limiterAt({ now: 0 });
    for (let turn = 0; turn < 3; turn++) take('192.0.2.1');
    expect([take('192.0.2.1'), take('192.0.2.2')]).toEqual([10, 0]);
    for (const address of ['2001:db8:1:2::1', '2001:db8:1:2::ffff:2', '2001:db8:1:2:1:2:3:4']) take(address);
    expect([take('2001:db8:1:2::99'), take('2001:db8:1:3::99'), take('::1')]).toEqual([10, 0, 0]);
    for (let turn = 0; turn < 3; turn++) take('::ffff:198.51.100.1');
    expect([take('::ffff:198.51.100.1'), take('::ffff:198.51.100.2')]).toEqual([10, 0]);
  });

  it('forgets whoever has been quiet longest when there are too many', () => {
    const { take } = limiterAt({ now: 0 }, 2);
    for (const address of ['a', 'a', 'a', 'b', 'c']) take(address);
    expect(take('a')).toBe(0);
  });
});
