import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../../core/time/seoul-clock.ts';
import { removeToken } from '../../../../receiver/staff/tokens/tokens.ts';
import { addKim, createStaffClient, OPERATOR_IN_TESTS, type StaffClient } from '../../drive/staff-client.ts';
import { startTestReceiver, type TestReceiver } from '../../drive/start-test-receiver.ts';

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

describe('a session', () => {
  it('ends after nine hours', async () => {
    const later = (minutes: number) => {
      receiver.clock.now = new Date(receiver.clock.now.getTime() + minutes * 60 * 1000);
    };
    for (let minutes = 0; minutes < 9 * 60 - 20; minutes += 20) {
      expect((await staff.get('/log')).status).toBe(200);
      later(20);
    }
    expect((await staff.get('/log')).status).toBe(200);
    later(20 - 1 / 60_000);
    expect((await staff.get('/')).status).toBe(200);
    later(1 / 60_000);
    expect((await staff.get('/')).status).toBe(401);
  });

  it('ends after 30 minutes without a page', async () => {
    const start = receiver.clock.now.getTime();
    const at = (minutes: number) => {
      receiver.clock.now = new Date(start + minutes * 60 * 1000);
    };
    at(29);
    expect((await staff.get('/log')).status).toBe(200);
    at(58);
    expect((await staff.get('/log')).status).toBe(200);
    at(88);
    expect((await staff.get('/log')).status).toBe(401);
  });

  it('ends when its last page is in the future, since nobody knows how long it was idle', async () => {
    const right = receiver.clock.now.getTime();
    receiver.clock.now = addDays(new Date(right), 400);
    await staff.logIn(receiver.token);
    receiver.clock.now = new Date(addDays(new Date(right), 400).getTime() - 60 * 1000);
    expect((await staff.get('/log')).status).toBe(200);
    receiver.clock.now = new Date(right);
    expect((await staff.get('/log')).status).toBe(401);
    await staff.logIn(receiver.token);
    expect((await staff.get('/log')).status).toBe(200);
  });

  it('ends when the same person logs in again, and not when another does', async () => {
    const first = staff.cookie;
    await staff.logIn(await addKim(receiver.database));
    const kim = staff.cookie;
    expect((await staff.get('/', { cookie: first })).status).toBe(200);
    await staff.logIn(receiver.token);
    const statuses = await Promise.all([first, staff.cookie, kim].map(async (cookie) => (await staff.get('/', { cookie })).status));
    expect(statuses).toEqual([401, 200, 200]);
  });

  it('ends when the person logs out, even for somebody who kept the cookie', async () => {
    const response = await staff.post('/log-out');
    expect([response.status, response.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('Max-Age=0')]);
    expect((await staff.get('/')).status).toBe(401);
  });

  it('ends when the token is made void or replaced', async () => {
    for (const end of [() => removeToken(receiver.database, 'kim', OPERATOR_IN_TESTS), () => addKim(receiver.database)]) {
      await staff.logIn(await addKim(receiver.database));
      expect((await staff.get('/')).status).toBe(200);
      await end();
      expect((await staff.get('/')).status).toBe(401);
    }
  });
});
