import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limitTogether } from '../../../receiver/limits/limit-together.ts';
import type { Database } from '../../../receiver/store/database.ts';
import { openShared, type SharedDatabase } from '../drive/open-shared.ts';

const RATE = { burst: 3, perMinute: 0.001 };

let shared: SharedDatabase;
let here: Database;
let there: Database;
beforeAll(async () => {
  shared = await openShared();
  [here, there] = [await shared.connect(), await shared.connect()];
});
beforeEach(() => here.query('truncate limits, limit_keys'));
afterAll(async () => {
  await here.close();
  await there.close();
  await shared.end();
});

/** Whether each turn was granted, in order. */
async function grants(limiters: readonly ReturnType<typeof limitTogether>[], who = '192.0.2.1'): Promise<boolean[]> {
  const granted: boolean[] = [];
  for (const limiter of limiters) granted.push((await limiter.take(who)) === 0);
  return granted;
}

describe('limitTogether', () => {
  it('is one limit for two receivers', async () => {
    const [a, b] = [limitTogether(here, 'post', RATE), limitTogether(there, 'post', RATE)];
    expect(await grants([a, b, a, b, a])).toEqual([true, true, true, false, false]);
  });

  it('grants no more than the burst to many at once', async () => {
    const limiters = [limitTogether(here, 'post', RATE), limitTogether(there, 'post', RATE)];
    const waits = await Promise.all(Array.from({ length: 20 }, (_, number) => limiters[number % 2]!.take('192.0.2.1')));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
  });

  it('says how long to wait, and fills up with the clock of the server', async () => {
    const limiter = limitTogether(here, 'post', { burst: 1, perMinute: 0.001 });
    await limiter.take('192.0.2.1');
    expect(await limiter.take('192.0.2.1')).toBeGreaterThan(50_000);
    await here.query("update limits set filled_at = filled_at - interval '1000 minutes'");
    expect(await limiter.take('192.0.2.1')).toBe(0);
  });

  it('counts a stored time in the future as now', async () => {
    const limiter = limitTogether(here, 'post', { burst: 2, perMinute: 0.001 });
    await limiter.take('192.0.2.1');
    await here.query("update limits set filled_at = filled_at + interval '1 hour'");
    expect(await grants([limiter, limiter])).toEqual([true, false]);
  });

  it('counts networks and kinds of calls apart', async () => {
    const [post, get] = [limitTogether(here, 'post', { ...RATE, burst: 1 }), limitTogether(here, 'get', { ...RATE, burst: 1 })];
    expect(await grants([post, get, post], '2001:db8:1:2::1')).toEqual([true, true, false]);
    expect(await grants([post], '2001:db8:1:2::ffff')).toEqual([false]);
    expect(await grants([post], '2001:db8:1:3::1')).toEqual([true]);
  });

  it('stores no address, and a different number for it on another day', async () => {
    const limiter = limitTogether(here, 'post', RATE);
    await limiter.take('192.0.2.1');
    const before = await here.query<{ bucket: string }>('select * from limits');
    expect(JSON.stringify(before)).not.toContain('192.0.2');
    await here.query('update limit_keys set day = day - 1');
    await limiter.take('192.0.2.1');
    const after = await here.query<{ bucket: string }>('select bucket from limits');
    expect(after).toHaveLength(1);
    expect(after[0]!.bucket).not.toBe(before[0]!.bucket);
    expect(await here.query('select day from limit_keys')).toHaveLength(1);
  });

  it('continues for all receivers after a crash of the server has emptied its tables', async () => {
    const [a, b] = [limitTogether(here, 'post', RATE), limitTogether(there, 'post', RATE)];
    await grants([a, b]);
    await here.query('truncate limits, limit_keys');
    expect(await grants([a, b, a, b])).toEqual([true, true, true, false]);
  });

  it('removes buckets that are full again', async () => {
    const limiter = limitTogether(here, 'post', { burst: 1, perMinute: 1_000_000_000 });
    await limiter.take('192.0.2.1');
    for (let turn = 0; turn < 1000; turn++) await limiter.take('192.0.2.2');
    expect(await here.query('select bucket from limits')).toHaveLength(1);
  });

  it('keeps its tables out of the write-ahead log and its archives', async () => {
    const tables = await here.query("select relname from pg_class where relname in ('limits', 'limit_keys') and relpersistence = 'u'");
    expect(tables).toHaveLength(2);
  });
});
