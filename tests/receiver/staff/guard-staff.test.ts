import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../receiver/settings.ts';
import { createStaffClient, type StaffClient } from '../drive/staff-client.ts';
import { postRequest, startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let receiver: TestReceiver;
let staff: StaffClient;
beforeAll(async () => {
  receiver = await startTestReceiver();
  staff = createStaffClient(receiver.url);
});
beforeEach(async () => {
  receiver.clock.now = new Date('2026-11-24T03:00:00Z');
  await staff.logIn(receiver.token);
});
afterAll(() => receiver.stop());

describe('logging in', () => {
  it('gives a cookie that no script and no other site can use', async () => {
    const response = await staff.tryLogIn(receiver.token);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(response.headers.get('set-cookie')).toMatch(/^annae-staff=[\w-]{43}; Max-Age=32400; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('marks the cookie as TLS only when the public address has TLS', async () => {
    const proxied = await startTestReceiver({ publicUrl: 'https://requests.example.org' });
    const headers = { ...FORM, origin: 'https://requests.example.org' };
    const response = await fetch(`${proxied.url}/log-in`, { method: 'POST', headers, body: `token=${proxied.token}`, redirect: 'manual' });
    const secret = response.headers.get('set-cookie')!.split(/[=;]/)[1];
    const [inside, outside] = await Promise.all(
      ['__Host-annae-staff', 'annae-staff'].map((name) => fetch(`${proxied.url}/`, { headers: { cookie: `${name}=${secret}` } })),
    );
    const foreign = await fetch(`${proxied.url}/log-in`, {
      method: 'POST',
      headers: { ...FORM, origin: proxied.url },
      body: `token=${proxied.token}`,
    });
    const discovery = await (await fetch(`${proxied.url}/discovery.json`)).text();
    await proxied.stop();
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-annae-staff=[\w-]{43}; Max-Age=32400; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect([inside!.status, outside!.status]).toEqual([200, 401]);
    expect(foreign.status).toBe(403);
    expect(discovery).toContain('"https://requests.example.org/open311/v2"');
  });

  it.each(['', 'x', 'staff', '\u0000'])('refuses the token %j', async (token) => {
    const response = await staff.tryLogIn(token);
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null]);
  });

  it('slows down an address after five wrong tokens, but accepts a right one at once', async () => {
    const strict = await startTestReceiver({ loginRate: DEFAULT_SETTINGS.loginRate });
    const attempt = (token: string) =>
      fetch(`${strict.url}/log-in`, {
        method: 'POST',
        headers: { ...FORM, origin: strict.url },
        body: `token=${token}`,
        redirect: 'manual',
      });
    const answers: Response[] = [];
    for (const token of ['a', 'b', 'c', 'd', 'e', 'f', strict.token, 'g']) answers.push(await attempt(token));
    await strict.stop();
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 429, 303, 429]);
    expect(Number(answers[5]!.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('counts by a clock that never goes back', async () => {
    const strict = await startTestReceiver({ loginRate: { burst: 1, perMinute: 1 }, postRate: { burst: 1, perMinute: 1 } });
    vi.useFakeTimers({ toFake: ['performance'] });
    const attempt = () => fetch(`${strict.url}/log-in`, { method: 'POST', headers: { ...FORM, origin: strict.url }, body: 'token=a' });
    const statuses = [(await attempt()).status, (await postRequest(strict.url)).status];
    strict.clock.now = new Date(strict.clock.now.getTime() - 60 * 60 * 1000);
    vi.advanceTimersByTime(60_000);
    statuses.push((await attempt()).status, (await postRequest(strict.url)).status);
    vi.useRealTimers();
    await strict.stop();
    expect(statuses).toEqual([403, 200, 403, 200]);
  });

  it.each(['/', '/log', '/requests/00000-00000', '/requests/00000-00000/export', '/tokens', '/account', '/nowhere'])(
    'asks for the token at %s, and shows nothing else',
    async (path) => {
      for (const other of ['', 'annae-staff=', 'annae-staff=x', `annae-staff=${'A'.repeat(43)}`]) {
        const response = await staff.get(path, { cookie: other });
        expect(response.status).toBe(401);
        expect(await response.text()).toContain('name="token"');
      }
    },
  );
});
