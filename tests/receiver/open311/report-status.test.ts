import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELDS, sendRequest, startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await startTestReceiver();
});
afterAll(() => receiver.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(receiver.url + path, { headers });
const getJson = async <Body>(path: string) => (await (await get(path)).json()) as Body;

describe('GET service request', () => {
  it('tells the status of a request, but not its sender or its text', async () => {
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

  it('answers in XML to clients that accept only XML, and in JSON otherwise, when the address has no format', async () => {
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
