import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await startTestReceiver();
});
afterAll(() => receiver.stop());

describe('a host name', () => {
  /** `fetch` sets the Host header by itself. */
  const ask = (url: string, host: string, path = '/open311/v2/services.json') =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const call = request(url + path, { headers: { host } }, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode!, body }), reject);
      });
      call.on('error', reject).end();
    });

  it('that is not the receiver’s is refused on every page, with a line that says what to do', async () => {
    for (const path of ['/', '/staff.css', '/discovery.json', '/open311/v2/services.json', '/nowhere']) {
      const { status, body } = await ask(receiver.url, 'rebound.example', path);
      expect([status, body]).toEqual([421, expect.stringContaining('--allow-host')]);
    }
  });

  it.each(['127.0.0.1.example', 'localhost.example:80', 'a@localhost', 'localhost/', '192.0.2.1', '[2001:db8::1]', 'x y'])(
    'that is similar to one of this machine is refused: %s',
    async (host) => {
      expect((await ask(receiver.url, host)).status).not.toBe(200);
    },
  );

  it.each(['localhost', 'LOCALHOST:3110', '127.0.0.1', '127.8.8.8:1', '[::1]:3110', 'localhost.'])(
    'of this machine is accepted: %s',
    async (host) => {
      expect((await ask(receiver.url, host)).status).toBe(200);
    },
  );

  it('of the public address is accepted, and so is one that the operator allows', async () => {
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
