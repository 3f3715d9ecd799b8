import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveOpen311 } from '../../../receiver/open311/serve-open311.ts';
import type { Directory } from '../../../receiver/read-services.ts';
import type { ServerContext } from '../../../receiver/server-context.ts';
import { DEFAULT_SETTINGS } from '../../../receiver/settings.ts';
import type { Database } from '../../../receiver/store/database.ts';
import { parseXml } from '../drive/parse-xml.ts';
import { FIELDS, startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await startTestReceiver({ agency: '서울글로벌센터' });
});
afterAll(() => receiver.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(receiver.url + path, { headers });

describe('discovery', () => {
  it('names the address of the interface and its formats', async () => {
    expect(await (await get('/discovery.json')).json()).toMatchObject({
      contact: '서울글로벌센터',
      endpoints: [
        {
          specification: 'http://wiki.open311.org/GeoReport_v2',
          url: `${receiver.url}/open311/v2`,
          formats: ['text/xml', 'application/json'],
        },
      ],
    });
  });

  it('says the same in XML', async () => {
    const response = await get('/discovery.xml');
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const root = parseXml(await response.text());
    expect(root.tagName).toBe('discovery');
    expect([...root.querySelectorAll('formats > format')].map((format) => format.textContent)).toEqual(['text/xml', 'application/json']);
  });
});

describe('pages of other origins', () => {
  it('may use the public interface, and read its errors', async () => {
    const origin = { origin: 'https://www.gov.kr' };
    const answers = await Promise.all([
      get('/open311/v2/services.json', origin),
      get('/open311/v2/requests.json', origin),
      get('/discovery.xml', origin),
      fetch(`${receiver.url}/open311/v2/requests.json`, { method: 'POST', headers: origin, body: 'x'.repeat(70_000) }),
      fetch(`${receiver.url}/open311/v2/requests.json`, {
        method: 'OPTIONS',
        headers: { ...origin, 'access-control-request-method': 'POST' },
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 200, 413, 204]);
    expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual(Array(5).fill('*'));
    expect(answers.map(({ headers }) => headers.get('access-control-allow-credentials'))).toEqual(Array(5).fill(null));
  });

  it('may not use the pages of the staff', async () => {
    for (const path of ['/', '/log', '/requests/00000-00000/export']) {
      expect((await get(path, { origin: 'https://www.gov.kr' })).headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('an address that asks too much', () => {
  it('is told when to come back, and others do not have to wait', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const strict = await startTestReceiver({ postRate: { burst: 2, perMinute: 1 }, trustProxy: true });
    const post = (address: string) =>
      fetch(`${strict.url}/open311/v2/requests.json`, {
        method: 'POST',
        body: new URLSearchParams(FIELDS),
        headers: { 'x-forwarded-for': address },
      });
    const statuses = [];
    for (const address of ['203.0.113.9', '203.0.113.9', '198.51.100.7, 203.0.113.9', '203.0.113.9, 198.51.100.7'])
      statuses.push((await post(address)).status);
    const refused = await post('203.0.113.9');
    const body = await refused.json();
    vi.advanceTimersByTime(60_000);
    statuses.push((await post('203.0.113.9')).status);
    vi.useRealTimers();
    await strict.stop();
    expect(statuses).toEqual([200, 200, 429, 200, 200]);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(body).toEqual([{ code: 429, description: 'Too many requests in a short time. Try again in 60 seconds.' }]);
  });
});

describe('a database that stores nothing', () => {
  it.each([
    ['because the disk is full', '53100', '300'],
    ['because the server does not answer', 'ECONNREFUSED', null],
  ])('is said to the sender %s', async (_, code, retryAfter) => {
    const transaction = () => Promise.reject(Object.assign(new Error('no'), { code }));
    const database = { hasRoom: () => true, transaction } as unknown as Database;
    const reports: string[] = [];
    const settings = { ...DEFAULT_SETTINGS, trustProxy: true };
    const report = (line: string) => reports.push(line);
    const app = serveOpen311({ database, settings, now: () => new Date(), report } as unknown as ServerContext);
    const headers = { 'x-forwarded-for': '192.0.2.1', 'accept-language': 'en' };
    const response = await app.request('/open311/v2/requests.json', { method: 'POST', body: new URLSearchParams(FIELDS), headers });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(await response.text()).toContain('Requests cannot be stored at the moment.');
    expect(reports).toEqual([expect.stringContaining(code)]);
  });
});

describe('a fault of ours', () => {
  it('is answered as an error and reported without what was sent', async () => {
    const services = {
      get() {
        throw new TypeError(`cannot read ${FIELDS.email}`);
      },
    };
    const broken = await startTestReceiver({}, { services, headwords: new Map(), problem: null } as unknown as Directory);
    const response = await fetch(`${broken.url}/open311/v2/services.xml`, { headers: { origin: 'https://www.gov.kr' } });
    const text = await response.text();
    await broken.stop();
    expect(response.status).toBe(500);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(text).toContain('<errors><error><code>500</code>');
    expect(text).not.toContain(FIELDS.email);
    expect(broken.reports).toEqual([expect.stringMatching(/^GET \/open311\/v2\/\S+ failed: TypeError$/)]);
  });
});
