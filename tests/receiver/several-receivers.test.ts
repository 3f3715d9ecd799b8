import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLog } from '../../receiver/log/check-log.ts';
import type { Settings } from '../../receiver/settings.ts';
import { addToken } from '../../receiver/staff/tokens/tokens.ts';
import { openShared, type SharedDatabase } from './drive/open-shared.ts';
import { postRequest, sendRequest, startTestReceiver, type TestReceiver } from './drive/start-test-receiver.ts';

const BY = { at: new Date('2026-11-24T03:00:00Z'), staff: 'operator', address: null };

let shared: SharedDatabase;
let receivers: TestReceiver[] = [];
beforeAll(async () => {
  shared = await openShared();
});
beforeEach(() => {
  receivers = [];
});
afterEach(async () => {
  for (const receiver of receivers) await receiver.stop();
});
afterAll(() => shared.end());

/** Two receivers on one database. */
async function startTwo(settings: Partial<Settings> = {}): Promise<[TestReceiver, TestReceiver]> {
  for (let started = 0; started < 2; started++) receivers.push(await startTestReceiver(settings, undefined, await shared.connect()));
  return [receivers[0]!, receivers[1]!];
}

async function logIn({ url }: TestReceiver, token: string): Promise<Response> {
  const headers = { origin: url, 'content-type': 'application/x-www-form-urlencoded' };
  return fetch(`${url}/log-in`, { method: 'POST', headers, body: `token=${token}`, redirect: 'manual' });
}

describe('two receivers on one database', () => {
  it('know the same tokens and sessions', async () => {
    const [a, b] = await startTwo();
    expect([a.token === null, b.token]).toEqual([false, null]);
    const cookie = (await logIn(b, a.token)).headers.get('set-cookie')!.split(';')[0]!;
    for (const { url } of [a, b]) expect((await fetch(`${url}/`, { headers: { cookie } })).status).toBe(200);
    const kim = await addToken(a.database, { name: 'kim', roles: ['read'] }, BY);
    expect((await logIn(b, kim)).status).toBe(303);
  });

  it('count senders and wrong tokens together', async () => {
    const [a, b] = await startTwo({ postRate: { burst: 3, perMinute: 0.001 }, loginRate: { burst: 3, perMinute: 0.001 } });
    const turns = [a, b, a, b, a];
    const sent: number[] = [];
    for (const { url } of turns) sent.push((await postRequest(url)).status);
    expect(sent).toEqual([200, 200, 200, 429, 429]);
    const tried: number[] = [];
    for (const receiver of turns) tried.push((await logIn(receiver, 'wrong')).status);
    expect(tried).toEqual([403, 403, 403, 429, 429]);
  });

  it('do not lock anybody out when the clock of their machine goes back', async () => {
    const [a, b] = await startTwo({ postRate: { burst: 2, perMinute: 0.001 } });
    await a.database.query('truncate limits, limit_keys');
    await sendRequest(a.url);
    b.clock.now = new Date(b.clock.now.getTime() - 60 * 60 * 1000);
    expect([(await postRequest(b.url)).status, (await postRequest(b.url)).status]).toEqual([200, 429]);
  });

  it('write one log', async () => {
    const [a, b] = await startTwo();
    const token = await addToken(a.database, { name: 'lee', roles: ['read'] }, BY);
    await Promise.all(Array.from({ length: 10 }, (_, number) => logIn(number % 2 ? a : b, token)));
    expect(await checkLog(a.database, [], a.clock.now)).toMatchObject({ type: 'whole' });
  });
});
