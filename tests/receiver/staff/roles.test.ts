import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../receiver/staff/roles.ts';
import { addToken } from '../../../receiver/staff/tokens/tokens.ts';
import { sendRequest, startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

const BY = { at: new Date('2026-11-24T03:00:00Z'), staff: 'operator', address: null };

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await startTestReceiver({ codeRate: { burst: 6, perMinute: 0.001 } });
});
afterAll(() => receiver.stop());

const add = (name: string, roles: readonly Role[]) => addToken(receiver.database, { name, roles }, BY);
const send = (path: string, cookie: string, fields: Record<string, string> | string = {}) =>
  fetch(receiver.url + path, {
    method: 'POST',
    headers: { cookie, origin: receiver.url, 'accept-language': 'en', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  });
const get = (path: string, cookie: string) =>
  fetch(receiver.url + path, { headers: { cookie, 'accept-language': 'en' }, redirect: 'manual' });
const getPage = async (path: string, cookie: string) => (await get(path, cookie)).text();
const tryLogIn = (token: string, code = '') => send('/log-in', '', { token, code });
const logIn = async (token: string, code = '') => (await tryLogIn(token, code)).headers.get('set-cookie')!.split(';')[0]!;
const logInAs = async (...roles: Role[]) => logIn(await add(roles.join('-'), roles));
const statusOf = async (response: Promise<Response>) => (await response).status;

describe('a token that may read', () => {
  it('reads, downloads and answers, and erases and manages nothing', async () => {
    const cookie = await logInAs('read');
    const number = await sendRequest(receiver.url);
    const page = await getPage(`/requests/${number}`, cookie);
    expect(page).toContain(`/requests/${number}/export`);
    expect(page).not.toMatch(/\/erase|\/tokens/);
    expect(await statusOf(send(`/requests/${number}/export`, cookie, { reason: 'why' }))).toBe(200);
    expect(await statusOf(send(`/requests/${number}/close`, cookie))).toBe(303);
    expect(await statusOf(get(`/requests/${number}/erase`, cookie))).toBe(403);
    expect(await statusOf(send(`/requests/${number}/erase`, cookie))).toBe(403);
    for (const path of ['/tokens', '/tokens/x']) expect(await statusOf(get(path, cookie))).toBe(403);
    for (const path of ['add', 'remove', 'remove-code']) {
      expect(await statusOf(send(`/tokens/${path}`, cookie, { name: 'lee', roles: 'read' }))).toBe(403);
    }
    expect(await statusOf(get(`/requests/${number}`, cookie))).toBe(200);
  });
});

describe('a token that may erase', () => {
  it('reads and erases', async () => {
    const cookie = await logInAs('read', 'erase');
    const number = await sendRequest(receiver.url);
    expect(await getPage(`/requests/${number}`, cookie)).toContain(`/requests/${number}/erase`);
    expect(await statusOf(send(`/requests/${number}/erase`, cookie))).toBe(200);
  });
});

describe('a token that may only manage tokens', () => {
  it('opens the tokens first, and shows nothing about requests', async () => {
    const cookie = await logInAs('tokens');
    const number = await sendRequest(receiver.url);
    expect((await get('/', cookie)).headers.get('location')).toBe('/tokens');
    expect(await getPage('/tokens', cookie)).not.toContain('href="/" aria-current');
    for (const path of ['', '/export', '/erase']) expect(await statusOf(get(`/requests/${number}${path}`, cookie))).toBe(403);
    for (const path of ['export', 'close', 'reopen', 'erase']) {
      expect(await statusOf(send(`/requests/${number}/${path}`, cookie, { reason: 'why' }))).toBe(403);
    }
    expect(await statusOf(get(`/find?number=${number}`, cookie))).toBe(403);
  });

  it('makes a token that is shown once, and makes it void', async () => {
    const cookie = await logInAs('tokens');
    const made = await send('/tokens/add', cookie, 'name=park&roles=read&roles=erase');
    const token = /<code>([\w-]{32})<\/code>/.exec(await made.text())![1]!;
    const page = await getPage('/tokens', cookie);
    expect(page).toContain('park');
    expect(page).not.toContain(token);
    const park = await logIn(token);
    expect(await statusOf(get('/', park))).toBe(200);
    expect(await statusOf(send('/tokens/remove', cookie, { name: 'park' }))).toBe(303);
    expect([await statusOf(get('/', park)), await statusOf(tryLogIn(token))]).toEqual([401, 403]);
    const log = await getPage('/log', park === cookie ? park : cookie);
    expect(log).toContain('park: read, erase');
    expect(log).toContain('Made a token void');
  });

  it.each([['name=&roles=read'], ['name=a+b&roles=read'], ['name=park'], ['name=park&roles=admin'], ['name=tokens&roles=read']])(
    'is told what is wrong with %j',
    async (form) => {
      const cookie = await logInAs('tokens');
      const answer = await send('/tokens/add', cookie, form);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('role="alert"');
    },
  );

  it('cannot make its own token void', async () => {
    const cookie = await logInAs('tokens');
    expect(await statusOf(send('/tokens/remove', cookie, { name: 'tokens' }))).toBe(400);
    expect(await statusOf(get('/tokens', cookie))).toBe(200);
  });
});

describe('two-step login', () => {
  const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: receiver.clock.now.getTime() });
  const nextPeriod = () => {
    receiver.clock.now = new Date(receiver.clock.now.getTime() + 30_000);
  };

  /** Sets it up on the page as a person does; returns the secret. */
  async function setUp(token: string, cookie: string): Promise<string> {
    const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(await getPage('/account', cookie))![1]!;
    const answer = await send('/account/second-factor', cookie, { secret, token, code: codeOf(secret) });
    expect(answer.status).toBe(303);
    return secret;
  }

  it('is set up with a code or a key, and asks for a code from then on, each of them once', async () => {
    const token = await add('han', ['read']);
    const secret = await setUp(token, await logIn(token));
    const missing = await tryLogIn(token);
    expect([missing.status, missing.headers.get('set-cookie')]).toEqual([403, null]);
    expect(await missing.text()).toContain('This token needs a code as well.');
    const cookie = await logIn(token, codeOf(secret));
    expect(await getPage('/account', cookie)).toContain('Two-step login is on.');
    expect(await statusOf(tryLogIn(token, codeOf(secret)))).toBe(403);
    nextPeriod();
    expect(await statusOf(tryLogIn(token, codeOf(secret)))).toBe(303);
  });

  it('takes codes of now after a clock was put right that had been far ahead, each of them once', async () => {
    const token = await add('shin', ['read']);
    const secret = await setUp(token, await logIn(token));
    const right = receiver.clock.now;
    receiver.clock.now = new Date(right.getTime() + 400 * 24 * 60 * 60 * 1000);
    expect(await statusOf(tryLogIn(token, codeOf(secret)))).toBe(303);
    receiver.clock.now = right;
    expect(await statusOf(tryLogIn(token, codeOf(secret)))).toBe(303);
    expect(await statusOf(tryLogIn(token, codeOf(secret)))).toBe(403);
  });

  it('asks for the token and a right code before it is set up', async () => {
    const token = await add('bae', ['read']);
    const other = await add('seo', ['read']);
    const cookie = await logIn(token);
    const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(await getPage('/account', cookie))![1]!;
    for (const fields of [
      { secret, token: other, code: codeOf(secret) },
      { secret, token: 'wrong', code: codeOf(secret) },
      { secret, token, code: '000000' },
      { secret: 'AAAA', token, code: codeOf(secret) },
    ]) {
      expect(await statusOf(send('/account/second-factor', cookie, fields))).toBe(403);
    }
    expect(await statusOf(tryLogIn(token))).toBe(303);
  });

  it('takes few wrong codes of a person, logs them, and keeps others out of it', async () => {
    const token = await add('nam', ROLES);
    const secret = await setUp(token, await logIn(token));
    nextPeriod();
    const statuses: number[] = [];
    for (let tries = 0; tries < 7; tries++) statuses.push(await statusOf(tryLogIn(token, '000000')));
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 429]);
    expect(await statusOf(tryLogIn(token, codeOf(secret)))).toBe(429);
    const other = await add('oh', ['read']);
    const cookie = await logIn(other);
    const rows = (await getPage('/log', cookie)).split('<tr>').filter((row) => row.includes('nam') && row.includes('Wrong code'));
    expect(rows).toHaveLength(6);
  });

  it('can be switched off by people who manage tokens, and by a new token', async () => {
    const manager = await logInAs('tokens');
    const token = await add('jo', ['read']);
    await setUp(token, await logIn(token));
    expect(await getPage('/tokens', manager)).toContain('Switch off two-step login: jo');
    expect(await statusOf(send('/tokens/remove-code', manager, { name: 'jo' }))).toBe(303);
    expect(await statusOf(tryLogIn(token))).toBe(303);
    await setUp(token, await logIn(token));
    expect(await statusOf(tryLogIn(await add('jo', ['read'])))).toBe(303);
  });

  it('leaves no secret in the database that could make a code', async () => {
    const token = await add('im', ['read']);
    const secret = await setUp(token, await logIn(token));
    const rows = await receiver.database.query("select * from tokens where name = 'im' and sealed_secret is not null");
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
