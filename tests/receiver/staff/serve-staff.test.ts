import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../core/time/seoul-clock.ts';
import { DEFAULT_SETTINGS } from '../../../receiver/settings.ts';
import { ROLES } from '../../../receiver/staff/roles.ts';
import { addToken, removeToken } from '../../../receiver/staff/tokens/tokens.ts';
import { FIELDS, postRequest, sendRequest, startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let receiver: TestReceiver;
let cookie: string;
beforeAll(async () => {
  receiver = await startTestReceiver();
});
beforeEach(async () => {
  receiver.clock.now = new Date('2026-11-24T03:00:00Z');
  cookie = await logIn(receiver.token);
});
afterAll(() => receiver.stop());

async function tryToken(token: string, headers: Record<string, string> = { origin: receiver.url }): Promise<Response> {
  const body = new URLSearchParams({ token });
  return fetch(`${receiver.url}/log-in`, { method: 'POST', body, headers, redirect: 'manual' });
}

async function logIn(token: string): Promise<string> {
  return (await tryToken(token)).headers.get('set-cookie')!.split(';')[0]!;
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(receiver.url + path, { headers: { cookie, 'accept-language': 'en', ...headers }, redirect: 'manual' });
const getPage = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text();
const post = (path: string, headers: Record<string, string> = {}, fields: Record<string, string> = {}) =>
  fetch(receiver.url + path, {
    method: 'POST',
    headers: { cookie, origin: receiver.url, ...FORM, ...headers },
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  });
const BY = { at: new Date('2026-11-24T03:00:00Z'), staff: 'operator', address: null };
const addKim = () => addToken(receiver.database, { name: 'kim', roles: ROLES }, BY);
const download = (number: string, reason = 'The case goes to the labour office.') => post(`/requests/${number}/export`, {}, { reason });
const isKept = async (number: string) => (await fetch(`${receiver.url}/open311/v2/requests/${number}.json`)).ok;

describe('logging in', () => {
  it('gives a cookie that no script and no other site can use', async () => {
    const response = await tryToken(receiver.token);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(response.headers.get('set-cookie')).toMatch(/^annae-staff=[\w-]{43}; Max-Age=32400; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('marks the cookie as for TLS alone when the public address has it', async () => {
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
    const response = await tryToken(token);
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null]);
  });

  it('slows down an address after five wrong tokens, and lets a right one in at once all the same', async () => {
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

  it('counts by a clock that cannot be put back', async () => {
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
        const response = await get(path, { cookie: other });
        expect(response.status).toBe(401);
        expect(await response.text()).toContain('name="token"');
      }
    },
  );

  it('ends after nine hours', async () => {
    const later = (minutes: number) => {
      receiver.clock.now = new Date(receiver.clock.now.getTime() + minutes * 60 * 1000);
    };
    for (let minutes = 0; minutes < 9 * 60 - 20; minutes += 20) {
      expect((await get('/log')).status).toBe(200);
      later(20);
    }
    expect((await get('/log')).status).toBe(200);
    later(20 - 1 / 60_000);
    expect((await get('/')).status).toBe(200);
    later(1 / 60_000);
    expect((await get('/')).status).toBe(401);
  });

  it('ends after 30 minutes without a page', async () => {
    const start = receiver.clock.now.getTime();
    const at = (minutes: number) => {
      receiver.clock.now = new Date(start + minutes * 60 * 1000);
    };
    at(29);
    expect((await get('/log')).status).toBe(200);
    at(58);
    expect((await get('/log')).status).toBe(200);
    at(88);
    expect((await get('/log')).status).toBe(401);
  });

  it('ends when its last page lies in the future, since nobody knows for how long it was left', async () => {
    const right = receiver.clock.now.getTime();
    receiver.clock.now = addDays(new Date(right), 400);
    cookie = await logIn(receiver.token);
    receiver.clock.now = new Date(addDays(new Date(right), 400).getTime() - 60 * 1000);
    expect((await get('/log')).status).toBe(200);
    receiver.clock.now = new Date(right);
    expect((await get('/log')).status).toBe(401);
    cookie = await logIn(receiver.token);
    expect((await get('/log')).status).toBe(200);
  });

  it('ends when the same person logs in again, and not when another does', async () => {
    const first = cookie;
    const kim = await logIn(await addKim());
    expect((await get('/', { cookie: first })).status).toBe(200);
    const second = await logIn(receiver.token);
    const statuses = await Promise.all([first, second, kim].map(async (each) => (await get('/', { cookie: each })).status));
    expect(statuses).toEqual([401, 200, 200]);
  });

  it('ends with logging out, for whoever kept the cookie too', async () => {
    const response = await post('/log-out');
    expect([response.status, response.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('Max-Age=0')]);
    expect((await get('/')).status).toBe(401);
  });

  it('ends when the token is made void or replaced', async () => {
    for (const end of [() => removeToken(receiver.database, 'kim', BY), addKim]) {
      cookie = await logIn(await addKim());
      expect((await get('/')).status).toBe(200);
      await end();
      expect((await get('/')).status).toBe(401);
    }
  });
});

describe('forms of other origins', () => {
  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine, which is the same site', { origin: 'http://127.0.0.1:1' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['a browser that says cross-site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a browser that says same-site', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['a body that needs no permission', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
    ['a body that no form can send', { 'content-type': 'application/json' }],
  ])('erase nothing: %s', async (_, headers) => {
    const number = await sendRequest(receiver.url);
    const response = await post(`/requests/${number}/erase`, headers);
    expect(response.status).toBe(403);
    expect(await isKept(number)).toBe(true);
  });

  it('log nobody in', async () => {
    expect((await tryToken(receiver.token, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await tryToken(receiver.token, {})).status).toBe(403);
  });

  it('are told from our own, by either of the two headers', async () => {
    const numbers = [await sendRequest(receiver.url), await sendRequest(receiver.url)];
    expect((await post(`/requests/${numbers[0]}/erase`)).status).toBe(200);
    expect((await post(`/requests/${numbers[1]}/erase`, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('the pages', () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;`;

  it('show hostile words as words', async () => {
    const number = await sendRequest(receiver.url, {
      'attribute[term]': HOSTILE,
      'attribute[page_title]': HOSTILE,
      first_name: HOSTILE,
      last_name: HOSTILE,
      address_string: HOSTILE,
      description: HOSTILE,
      email: 'a?bcc=b@example.org',
    });
    const page = await getPage(`/requests/${number}`);
    const list = await getPage('/');
    for (const html of [page, list]) {
      expect(html).not.toMatch(/<script|<img|<b>/);
      expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;b&amp;gt;');
    }
    expect(page).toContain('href="mailto:a%3Fbcc%3Db%40example.org"');
  });

  it('run no script, carry no style of their own and load nothing from elsewhere', async () => {
    const number = await sendRequest(receiver.url);
    for (const path of [
      '/',
      '/?days=365',
      '/log',
      `/requests/${number}`,
      `/requests/${number}/erase`,
      `/requests/${number}/export`,
      '/tokens',
      '/account',
      '/nowhere',
    ]) {
      const response = await get(path);
      const html = await response.text();
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(html).not.toMatch(/<script|<style| style=| on[a-z]+="|https?:/);
      expect(parse(html, { onParseError: ({ code }) => expect.fail(`${path}: ${code}`) })).toBeDefined();
    }
    expect((await get('/staff.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect((await get('/staff.svg')).headers.get('content-type')).toBe('image/svg+xml');
  });

  it.each([
    ['ko-KR,ko;q=0.9', '<html lang="ko">', '접수 현황'],
    ['en-US', '<html lang="en">', 'What came in'],
    ['vi', '<html lang="en">', 'What came in'],
  ])('speak to %s', async (language, html, heading) => {
    const page = await getPage('/', { 'accept-language': language });
    expect(page).toContain(html);
    expect(page).toContain(`<h1>${heading}</h1>`);
  });

  it('show everything of one request', async () => {
    const page = await getPage(`/requests/${await sendRequest(receiver.url)}`);
    for (const shown of [
      'Hoa Nguyễn',
      'hoa@example.org',
      '+82 10-0000-0000',
      '서울글로벌센터, 종로구',
      'Vietnamese',
      'English',
      '체류기간 연장허가 신청',
      'www.hikorea.go.kr',
    ]) {
      expect(page).toContain(shown);
    }
    expect(page).toContain('Tôi cần mang theo giấy tờ gì?\nCảm ơn!');
    expect(page).toContain('22 Feb 2027, 12:00');
  });

  it('find a request by its number as somebody says it on the telephone', async () => {
    const number = await sendRequest(receiver.url);
    const response = await get(`/find?number=${number.toLowerCase().replace('-', '+')}`);
    expect([response.status, response.headers.get('location')]).toEqual([303, `/requests/${number}`]);
    expect((await get(`/requests/${(await get('/find?number=%3Cb%3E')).headers.get('location')!.split('/').at(-1)}`)).status).toBe(404);
  });

  it('mark a request as answered, which its sender can see, and as open again', async () => {
    const number = await sendRequest(receiver.url);
    const status = async () =>
      ((await (await fetch(`${receiver.url}/open311/v2/requests/${number}.json`)).json()) as [{ status: string }])[0].status;
    expect((await post(`/requests/${number}/close`)).headers.get('location')).toBe(`/requests/${number}`);
    expect(await status()).toBe('closed');
    await post(`/requests/${number}/reopen`);
    expect(await status()).toBe('open');
  });

  it('export one request as JSON, for a reason that the log keeps', async () => {
    const number = await sendRequest(receiver.url);
    const question = await get(`/requests/${number}/export`);
    expect([question.status, question.headers.get('content-disposition')]).toEqual([200, null]);
    expect(await question.text()).toContain('name="reason"');
    for (const reason of ['', '   ', '.', 'a\nb', 'x'.repeat(201)]) {
      const refused = await download(number, reason);
      expect([refused.status, refused.headers.get('content-disposition')]).toEqual([400, null]);
    }
    expect(await getPage('/log')).not.toContain('Downloaded');
    const response = await download(number, ' =법률 <상담>에 "넘김" ');
    expect(await getPage('/log')).toContain('=법률 &lt;상담&gt;에 &quot;넘김&quot;');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="request-${number}.json"`);
    expect(await response.json()).toEqual({
      id: number,
      draft_id: null,
      received_at: '2026-11-24T03:00:00.000Z',
      erase_at: '2027-02-22T03:00:00.000Z',
      closed_at: null,
      service: 'immigration',
      kind: 'consultation',
      language: 'vi',
      answer_language: 'en',
      contact_method: 'email',
      term: 'alien-registration-card',
      page_host: 'www.hikorea.go.kr',
      page_title: '체류기간 연장허가 신청',
      email: FIELDS.email,
      phone: FIELDS.phone,
      first_name: 'Hoa',
      last_name: 'Nguyễn',
      address: FIELDS.address_string,
      description: 'Tôi cần mang theo giấy tờ gì?\nCảm ơn!',
    });
  });

  it('erase one request after asking, down to the files', async () => {
    const number = await sendRequest(receiver.url, { description: 'Please forget that I wrote this.' });
    expect(await getPage(`/requests/${number}/erase`)).toContain(`action="/requests/${number}/erase"`);
    expect(await isKept(number)).toBe(true);
    expect(await (await post(`/requests/${number}/erase`)).text()).toContain('The request has been erased.');
    expect(await isKept(number)).toBe(false);
    expect((await get(`/requests/${number}`)).status).toBe(404);
    expect((await post(`/requests/${number}/erase`)).status).toBe(404);
    const files = readdirSync(receiver.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('Please forget that I wrote this.'))).toEqual(
      [],
    );
  });

  it('log who did what with which request, when and from where', async () => {
    receiver.clock.now = new Date('2026-11-24T05:30:00Z');
    cookie = await logIn(await addKim());
    const number = await sendRequest(receiver.url);
    await get(`/requests/${number}`);
    await download(number, 'For the labour office');
    await post(`/requests/${number}/close`);
    await post(`/requests/${number}/reopen`);
    await post(`/requests/${number}/erase`);
    const rows = (await getPage('/log')).split('<tr>').filter((row) => row.includes(number));
    expect(
      rows.map((row) =>
        row
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/ ?<$/, ''),
      ),
    ).toEqual(
      [
        ['Erased', ''],
        ['Marked as open', ''],
        ['Marked as answered', ''],
        ['Downloaded', 'For the labour office '],
        ['Viewed', ''],
      ].map(([action, note]) => expect.stringContaining(`24 Nov 2026, 14:30 kim ${action} ${number} ${note}127.0.0.1`)),
    );
  });
});

describe('the page of the access log', () => {
  it('says whether the log is whole, after a check that anybody can ask for', async () => {
    const own = await startTestReceiver();
    const headers = { ...FORM, origin: own.url, 'accept-language': 'en' };
    const login = await fetch(`${own.url}/log-in`, { method: 'POST', headers, body: `token=${own.token}`, redirect: 'manual' });
    const session = { ...headers, cookie: login.headers.get('set-cookie')!.split(';')[0]! };
    const readLog = async () => (await fetch(`${own.url}/log`, { headers: session })).text();
    const checkNow = () => fetch(`${own.url}/log/check`, { method: 'POST', headers: session, redirect: 'manual' });
    const atStart = await readLog();
    expect((await checkNow()).headers.get('location')).toBe('/log');
    const whole = await readLog();
    await own.database.query("update accesses set staff = 'lee'");
    await checkNow();
    const broken = await readLog();
    await own.stop();
    expect(atStart).toContain('The log is whole (0 lines).');
    expect(whole).toContain('The log is whole (2 lines).');
    expect(broken).toContain('Line 1, or one right before it, was changed, removed or inserted.');
    expect(own.reports).toEqual([expect.stringContaining('The access log was tampered with')]);
  });
});

describe('counts and the list', () => {
  it('count by day in Seoul, by service and by language, and keep counting what was erased', async () => {
    const own = await startTestReceiver();
    own.clock.now = new Date('2026-11-24T14:59:00Z');
    const erased = await sendRequest(own.url, { service_code: 'tax', 'attribute[language]': 'mn' });
    own.clock.now = new Date('2026-11-24T15:00:00Z');
    for (let sent = 0; sent < 26; sent++) await sendRequest(own.url, { first_name: `sender-${sent}` });
    own.clock.now = new Date('2026-11-26T03:00:00Z');
    const headers = { ...FORM, origin: own.url };
    const login = await fetch(`${own.url}/log-in`, { method: 'POST', headers, body: `token=${own.token}`, redirect: 'manual' });
    const session = { ...headers, cookie: login.headers.get('set-cookie')!.split(';')[0]!, 'accept-language': 'en' };
    await fetch(`${own.url}/requests/${erased}/erase`, { method: 'POST', headers: session });
    const [page, second, week] = await Promise.all(
      ['/', '/?page=2', '/?days=7'].map(async (path) => (await fetch(own.url + path, { headers: session })).text()),
    );
    own.clock.now = addDays(own.clock.now, 7);
    const later = await (
      await fetch(`${own.url}/log-in`, { method: 'POST', headers, body: `token=${own.token}`, redirect: 'manual' })
    ).headers.get('set-cookie')!;
    const nextWeek = await (
      await fetch(`${own.url}/?days=7`, { headers: { cookie: later.split(';')[0]!, 'accept-language': 'en' } })
    ).text();
    await own.stop();
    expect(page).toContain('27 in the last 30 days');
    expect(rowsOf(page!)).toEqual(['2026-11-25 26', '2026-11-24 1', 'immigration 26', 'tax 1', 'Vietnamese 26', 'Mongolian 1']);
    expect(page!.match(/href="\/requests\//g)).toHaveLength(25);
    expect(second!.match(/href="\/requests\//g)).toHaveLength(1);
    expect([page, second].map((html) => html!.match(/Page \d of \d/)![0])).toEqual(['Page 1 of 2', 'Page 2 of 2']);
    expect(page).not.toContain('sender-');
    expect(week).toContain('27 in the last 7 days');
    expect(nextWeek).toContain('0 in the last 7 days');
  });
});

/** The rows of the tables of counts, as texts. */
function rowsOf(html: string): string[] {
  return [...html.matchAll(/<th scope="row">([^<]+)<\/th><td>(?:<svg.*?<\/svg><span>)?(\d+)/g)].map(
    ([, name, count]) => `${name} ${count}`,
  );
}
