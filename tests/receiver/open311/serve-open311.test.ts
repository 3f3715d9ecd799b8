import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveOpen311 } from '../../../receiver/open311/serve-open311.ts';
import type { Directory } from '../../../receiver/read-services.ts';
import type { ServerContext } from '../../../receiver/server-context.ts';
import { DEFAULT_SETTINGS } from '../../../receiver/settings.ts';
import type { Database } from '../../../receiver/store/database.ts';
import { FIELDS, postRequest, sendRequest, startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

/** What GeoReport v2 lets an attribute be. */
const DATATYPES = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'];
const NUMBER = /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/;
const DRAFT = '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13';

interface Attribute {
  code: string;
  datatype: string;
  order: number;
  required: boolean;
  variable: boolean;
  description: string;
  values?: { key: string; name: string }[];
}

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await startTestReceiver({ agency: '서울글로벌센터', retentionDays: 60 });
});
afterAll(() => receiver.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(receiver.url + path, { headers });
const getJson = async <Body>(path: string) => (await (await get(path)).json()) as Body;
const parseXml = (text: string) => new new Window().DOMParser().parseFromString(text, 'text/xml').documentElement;

describe('discovery', () => {
  it('says where the interface is and what it speaks', async () => {
    expect(await getJson('/discovery.json')).toMatchObject({
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

describe('GET service list', () => {
  it('lists the 18 services besides emergencies, each with the fields of the specification', async () => {
    const services = await getJson<Record<string, unknown>[]>('/open311/v2/services.json');
    expect(services).toHaveLength(18);
    expect(services.map((service) => service.service_code)).not.toContain('safety');
    for (const service of services) {
      expect(service).toMatchObject({
        metadata: true,
        type: 'realtime',
        service_name: expect.any(String),
        keywords: expect.any(String),
        group: 'Consultation',
      });
    }
  });

  it('lists the same in XML, with a declaration and the elements of the specification', async () => {
    const response = await get('/open311/v2/services.xml?jurisdiction_id=');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<services><service><service_code>/);
    const codes = [...parseXml(text).getElementsByTagName('service_code')].map((code) => code.textContent);
    expect(codes).toEqual((await getJson<{ service_code: string }[]>('/open311/v2/services.json')).map(({ service_code }) => service_code));
  });

  it('names a service in the language asked for, and by its id where the glossary is silent', async () => {
    const tax = {
      id: 'tax',
      name: { ko: '세금', vi: 'Thuế' },
      about: { vi: 'Thuế & hoàn thuế' },
      keywords: { ko: ['종합소득세'], vi: ['thuế, hoàn'] },
    };
    const directory = { services: new Map([['tax', tax]]), headwords: new Map(), problem: null } as unknown as Directory;
    const named = await startTestReceiver({}, directory);
    const services = (await (await fetch(`${named.url}/open311/v2/services.json?locale=vi`)).json()) as { service_code: string }[];
    const xml = await (await fetch(`${named.url}/open311/v2/services.xml?locale=vi`)).text();
    await named.stop();
    expect(services.find(({ service_code }) => service_code === 'tax')).toMatchObject({
      service_name: 'Thuế',
      keywords: 'thuế  hoàn,종합소득세',
      group: 'Tư vấn',
    });
    expect(services.find(({ service_code }) => service_code === 'pension')).toMatchObject({
      service_name: 'pension',
      description: null,
      keywords: '',
    });
    expect(xml).toContain('<description>Thuế &amp; hoàn thuế</description>');
  });
});

describe('GET service definition', () => {
  it('gives each attribute a code, a datatype, an order of its own and a description', async () => {
    const { service_code, attributes } = await getJson<{ service_code: string; attributes: Attribute[] }>(
      '/open311/v2/services/pension.json',
    );
    expect(service_code).toBe('pension');
    expect(attributes.map(({ code }) => code)).toEqual([
      'kind',
      'language',
      'answer_language',
      'term',
      'page_host',
      'page_title',
      'contact_method',
      'draft_id',
      'consent',
    ]);
    expect(attributes.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const attribute of attributes) {
      expect(DATATYPES).toContain(attribute.datatype);
      expect(attribute.description).not.toBe('');
      expect(attribute.values !== undefined).toBe(attribute.datatype === 'singlevaluelist');
    }
    expect(attributes.filter(({ required }) => required).map(({ code }) => code)).toEqual([
      'kind',
      'language',
      'contact_method',
      'consent',
    ]);
    expect(attributes[0]!.values!.map(({ key }) => key)).toEqual(['consultation', 'opinion', 'correction']);
  });

  it.each([
    ['ko', '서울글로벌센터', '접수일부터 60일'],
    ['vi', '서울글로벌센터', '60 ngày'],
    ['zh-CN', '서울글로벌센터', '60 天'],
  ])('carries the text to consent to in %s, with who receives and for how long', async (locale, agency, period) => {
    const { attributes } = await getJson<{ attributes: Attribute[] }>(`/open311/v2/services/tax.json?locale=${locale}`);
    expect(attributes.at(-1)!.description).toContain(agency);
    expect(attributes.at(-1)!.description).toContain(period);
  });

  it('is the same in XML', async () => {
    const root = parseXml(await (await get('/open311/v2/services/pension.xml')).text());
    expect(root.tagName).toBe('service_definition');
    expect(root.querySelectorAll('attributes > attribute')).toHaveLength(9);
    expect([...root.querySelectorAll('attribute:last-child > values > value > key')].map((key) => key.textContent)).toEqual(['yes']);
  });

  it.each(['safety', '001', '%00', 'constructor'])('knows no service %s', async (code) => {
    const response = await get(`/open311/v2/services/${code}.json`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual([{ code: 404, description: 'There is no such service here.' }]);
  });
});

describe('POST service request', () => {
  it('answers with the number that the request has, in JSON', async () => {
    const response = await postRequest(receiver.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const body = (await response.json()) as Record<string, unknown>[];
    expect(body).toEqual([
      { service_request_id: expect.stringMatching(NUMBER), service_notice: expect.stringContaining('60 days'), account_id: null },
    ]);
  });

  it('answers in XML when asked there', async () => {
    const response = await postRequest(receiver.url, {}, 'requests.xml?locale=ko');
    const root = parseXml(await response.text());
    expect(root.tagName).toBe('service_requests');
    expect(root.getElementsByTagName('service_request_id')[0]!.textContent).toMatch(NUMBER);
    expect(root.getElementsByTagName('service_notice')[0]!.textContent).toContain('접수되었습니다');
  });

  it('reads a form with brackets as they are, as the specification’s example has them', async () => {
    const body =
      'api_key=xyz&jurisdiction_id=city.gov&service_code=tax&attribute[kind]=opinion&attribute[language]=fr&attribute[contact_method]=none&attribute[consent]=yes&description=Tr%C3%A8s+utile';
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const response = await fetch(`${receiver.url}/open311/v2/requests.json`, { method: 'POST', body, headers });
    expect(response.status).toBe(200);
  });

  it('stores a draft once, however often and however fast it is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendRequest(receiver.url, { 'attribute[draft_id]': DRAFT })));
    expect(new Set(answers).size).toBe(1);
    expect(await getJson(`/open311/v2/tokens/${DRAFT}.json`)).toEqual([{ service_request_id: answers[0], token: DRAFT }]);
  });

  it('takes no other words under the same draft, and says under which number it has the first', async () => {
    const changes = { 'attribute[draft_id]': '7d0f1a52-93f4-4d0f-8f3e-5f0f8a2f6c11' };
    const number = await sendRequest(receiver.url, changes);
    const response = await postRequest(receiver.url, { ...changes, description: 'Something else' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(number);
  });

  it('answers all that is wrong as an array of errors, in the language asked for', async () => {
    const response = await postRequest(receiver.url, { 'attribute[consent]': null, email: 'x' }, 'requests.json?locale=fr');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual([
      { code: 400, description: expect.stringContaining('consentement') },
      { code: 400, description: expect.stringContaining('« email »') },
    ]);
  });

  it('answers errors in XML as the specification does', async () => {
    const response = await postRequest(receiver.url, { service_code: 'potholes' }, 'requests.xml');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<errors><error><code>404</code><description>There is no such service here.</description></error></errors>\n',
    );
  });

  it.each([
    ['JSON', 'application/json', JSON.stringify(FIELDS)],
    ['multipart', 'multipart/form-data; boundary=x', '--x--'],
    ['a form in EUC-KR by name', 'application/x-www-form-urlencoded; charset=euc-kr', 'service_code=tax'],
    ['a form in EUC-KR by its bytes', 'application/x-www-form-urlencoded', 'description=%BE%C8'],
  ])('does not take %s', async (_, contentType, body) => {
    const response = await fetch(`${receiver.url}/open311/v2/requests.json`, {
      method: 'POST',
      body,
      headers: { 'content-type': contentType },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual([
      { code: 400, description: 'A request must be sent as application/x-www-form-urlencoded, in UTF-8.' },
    ]);
  });

  it.each([
    ['of more than 200 fields', 'attribute[kind]=consultation&'.repeat(201), 'The form has more than 200 fields.'],
    ['with a name as long as a text', `${'a'.repeat(201)}=1`, 'A field of the form has a name longer than 200 characters.'],
  ])('does not take a form %s', async (_, body, description) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(`${receiver.url}/open311/v2/requests.json`, { method: 'POST', body, headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual([{ code: 400, description }]);
  });

  it('refuses more than 64 kB, said or streamed, and takes 4,000 characters of Hangul', async () => {
    const large = await postRequest(receiver.url, { ignored: 'x'.repeat(65_536) });
    expect(large.status).toBe(413);
    expect(await large.json()).toEqual([{ code: 413, description: 'The request is larger than 64 kB.' }]);
    const chunk = new TextEncoder().encode('x'.repeat(8192));
    const stream = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < 9; sent++) controller.enqueue(chunk);
        controller.close();
      },
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const streamed = await fetch(`${receiver.url}/open311/v2/requests.json`, {
      method: 'POST',
      body: stream,
      headers,
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect((await postRequest(receiver.url, { description: '가'.repeat(4000) })).status).toBe(200);
  });
});

describe('GET service request', () => {
  it('tells how far a request is and nothing of who sent it or what it says', async () => {
    const number = await sendRequest(receiver.url);
    const response = await get(`/open311/v2/requests/${number}.json`);
    const text = await response.text();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(text)).toEqual([
      expect.objectContaining({
        service_request_id: number,
        status: 'open',
        service_code: 'immigration',
        requested_datetime: '2026-11-24T03:00:00.000Z',
        description: null,
        address: null,
      }),
    ]);
    for (const name of ['email', 'phone', 'first_name', 'last_name', 'address_string', 'attribute[page_title]', 'attribute[page_host]']) {
      expect(text).not.toContain(FIELDS[name]);
    }
  });

  it('finds several by their numbers, in small letters too, and leaves out those it does not have', async () => {
    const numbers = [await sendRequest(receiver.url), await sendRequest(receiver.url)];
    const found = await getJson<{ service_request_id: string }[]>(
      `/open311/v2/requests.json?service_request_id=${numbers.join(',').toLowerCase()},00000-00000`,
    );
    expect(found.map(({ service_request_id }) => service_request_id)).toEqual(numbers);
  });

  it('answers in XML to whoever accepts nothing else, and in JSON otherwise, when no format is named', async () => {
    const path = `/open311/v2/requests/${await sendRequest(receiver.url)}`;
    expect((await get(path, { accept: 'text/xml' })).headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect((await get(path, { accept: '*/*' })).headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it.each([
    ['/open311/v2/requests/00000-00000.json', 404],
    ['/open311/v2/requests/%00.json', 404],
    ["/open311/v2/requests/'%3B--.json", 404],
    ['/open311/v2/tokens/00000000-0000-4000-8000-000000000000.json', 404],
    ['/open311/v2/tokens/1.json', 404],
    ['/open311/v2/requests.json', 403],
    ['/open311/v2/requests.json?status=open', 403],
    ['/open311/v2/elsewhere.json', 404],
    ['/open311/v2/services.html', 404],
  ])('answers %s with an error %i', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual([{ code: status, description: expect.any(String) }]);
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
  it('is told when to come back, and others are not kept waiting', async () => {
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

describe('a name that is none of the receiver’s', () => {
  /** `fetch` sets the Host header by itself. */
  const ask = (url: string, host: string, path = '/open311/v2/services.json') =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const call = request(url + path, { headers: { host } }, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode!, body }), reject);
      });
      call.on('error', reject).end();
    });

  it('is refused, on every page, with a line that says what to do', async () => {
    for (const path of ['/', '/staff.css', '/discovery.json', '/open311/v2/services.json', '/nowhere']) {
      const { status, body } = await ask(receiver.url, 'rebound.example', path);
      expect([status, body]).toEqual([421, expect.stringContaining('--allow-host')]);
    }
  });

  it.each(['127.0.0.1.example', 'localhost.example:80', 'a@localhost', 'localhost/', '192.0.2.1', '[2001:db8::1]', 'x y'])(
    'is refused: %s',
    async (host) => {
      expect((await ask(receiver.url, host)).status).not.toBe(200);
    },
  );

  it.each(['localhost', 'LOCALHOST:3110', '127.0.0.1', '127.8.8.8:1', '[::1]:3110', 'localhost.'])(
    'is not that of this machine: %s',
    async (host) => {
      expect((await ask(receiver.url, host)).status).toBe(200);
    },
  );

  it('is not that of the public address, or one that was allowed', async () => {
    const named = await startTestReceiver({
      publicUrl: 'https://Requests.example.org:8443',
      allowedHosts: ['inside.example', '192.0.2.1'],
    });
    const hosts = ['requests.example.org', 'requests.example.org:8443', 'inside.example', '192.0.2.1:3110', 'localhost', 'example.org'];
    const statuses = await Promise.all(hosts.map(async (host) => (await ask(named.url, host)).status));
    await named.stop();
    expect(statuses).toEqual([200, 200, 200, 200, 200, 421]);
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
