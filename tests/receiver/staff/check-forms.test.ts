import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStaffClient, type StaffClient } from '../drive/staff-client.ts';
import { sendRequest, startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

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

const isKept = async (number: string) => (await fetch(`${receiver.url}/open311/v2/requests/${number}.json`)).ok;

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
    const response = await staff.post(`/requests/${number}/erase`, {}, headers);
    expect(response.status).toBe(403);
    expect(await isKept(number)).toBe(true);
  });

  it('do not log anybody in', async () => {
    expect((await staff.tryLogIn(receiver.token, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await staff.tryLogIn(receiver.token, {})).status).toBe(403);
  });

  it('are distinguished from our own by either of two headers', async () => {
    const numbers = [await sendRequest(receiver.url), await sendRequest(receiver.url)];
    expect((await staff.post(`/requests/${numbers[0]}/erase`)).status).toBe(200);
    expect((await staff.post(`/requests/${numbers[1]}/erase`, {}, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});
