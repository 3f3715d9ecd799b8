import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseXml } from '../drive/parse-xml.ts';
import { FIELDS, postRequest, sendRequest, startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

const NUMBER = /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/;
const DRAFT = '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13';

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await startTestReceiver({ agency: '서울글로벌센터', retentionDays: 60 });
});
afterAll(() => receiver.stop());

const getJson = async (path: string): Promise<unknown> => (await fetch(receiver.url + path)).json();

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

  it('answers in XML at the address that ends in .xml', async () => {
    const response = await postRequest(receiver.url, {}, 'requests.xml?locale=ko');
    const root = parseXml(await response.text());
    expect(root.tagName).toBe('service_requests');
    expect(root.getElementsByTagName('service_request_id')[0]!.textContent).toMatch(NUMBER);
    expect(root.getElementsByTagName('service_notice')[0]!.textContent).toContain('접수되었습니다');
  });

  it('reads a form with plain brackets, as in the specification’s example', async () => {
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

  it('refuses other words under the same draft, and gives the number of the first request', async () => {
    const changes = { 'attribute[draft_id]': '7d0f1a52-93f4-4d0f-8f3e-5f0f8a2f6c11' };
    const number = await sendRequest(receiver.url, changes);
    const response = await postRequest(receiver.url, { ...changes, description: 'Something else' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(number);
  });

  it('answers with everything that is wrong, as an array of errors in the requested language', async () => {
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
