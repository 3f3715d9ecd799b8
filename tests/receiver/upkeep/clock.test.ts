import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../core/time/seoul-clock.ts';
import { runTask } from '../../../receiver/command/run-task.ts';
import { readHeads } from '../../../receiver/log/log-heads.ts';
import type { Role } from '../../../receiver/staff/roles.ts';
import { prepareFolder } from '../drive/prepare-folder.ts';
import { addKim, createStaffClient } from '../drive/staff-client.ts';
import { isReadable, type Place, type RunningReceiver, startOnFolder } from '../drive/start-on-folder.ts';
import { sendRequest } from '../drive/start-test-receiver.ts';

const FIRST_DAY = new Date('2026-11-24T03:00:00Z');
const HOUR = 60 * 60 * 1000;

let place: Place;
beforeEach(async () => {
  place = { folder: await prepareFolder(), clock: { now: FIRST_DAY }, reports: [] };
});
afterEach(() => rmSync(place.folder, { recursive: true }));

/** Starts on the same folder when the clock on the wall is that many days after the first. */
function startOn(day: number, settings = {}): Promise<RunningReceiver> {
  place.clock.now = addDays(FIRST_DAY, day);
  return startOnFolder(place, settings);
}

/** The pages of a receiver, as Kim sees them. */
async function logInAsKim({ url, database }: RunningReceiver, roles: readonly Role[] = ['read', 'erase']) {
  const staff = createStaffClient(url);
  await staff.logIn(await addKim(database, roles, place.clock.now));
  return { get: staff.getPage, confirm: () => staff.post('/clock') };
}

describe('a clock that is far ahead', () => {
  it('hides requests at the start as expired, and shows them again when it is right again', async () => {
    const first = await startOn(0);
    const number = await sendRequest(first.url);
    await first.stop();
    const ahead = await startOn(400);
    expect(await isReadable(ahead.url, number)).toBe(false);
    expect(place.reports).toEqual([expect.stringContaining('nothing is erased until the staff confirm it')]);
    const staff = await logInAsKim(ahead);
    expect(await staff.get('/')).toContain('Requests past their period, hidden until then: 1.');
    await ahead.stop();
    const right = await startOn(1);
    expect(await isReadable(right.url, number)).toBe(true);
    expect(await (await logInAsKim(right)).get('/')).not.toContain('check the clock');
    await right.stop();
  });

  it('erases nothing while the receiver runs, hour by hour and day by day', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const receiver = await startOn(0);
    const number = await sendRequest(receiver.url);
    place.clock.now = addDays(FIRST_DAY, 400);
    vi.advanceTimersByTime(48 * HOUR);
    vi.useRealTimers();
    await vi.waitUntil(() => place.reports.length > 40, { timeout: 20_000 });
    expect(await isReadable(receiver.url, number)).toBe(false);
    await receiver.stop();
    const right = await startOn(2);
    expect(await isReadable(right.url, number)).toBe(true);
    await right.stop();
  });

  it('erases expired requests when one of the staff confirms it, and the log names the person', async () => {
    const first = await startOn(0);
    const numbers = [await sendRequest(first.url), await sendRequest(first.url)];
    await first.stop();
    const later = await startOn(400);
    const staff = await logInAsKim(later);
    expect(await staff.get('/clock')).toContain('The clock is right: erase 2 requests now');
    expect((await staff.confirm()).status).toBe(303);
    const log = (await staff.get('/log')).split('<tr>');
    expect(log.find((row) => row.includes('Said that the clock is right'))).toContain('kim');
    for (const number of numbers) expect(log.find((row) => row.includes(number))).toMatch(/kim.*Erased after its period/);
    expect(await staff.get('/')).not.toContain('check the clock');
    place.clock.now = addDays(FIRST_DAY, 1);
    expect(await Promise.all(numbers.map((number) => isReadable(later.url, number)))).toEqual([false, false]);
    await later.stop();
  });

  it('can be confirmed by staff who may erase, and by nobody else', async () => {
    const first = await startOn(0);
    await first.stop();
    const later = await startOn(400);
    const staff = await logInAsKim(later, ['read', 'tokens']);
    const page = await staff.get('/');
    expect(page).toContain('Please check the clock of this computer');
    expect(page).not.toContain('href="/clock"');
    expect(await staff.get('/clock')).toContain('Your token is not for this.');
    expect((await staff.confirm()).status).toBe(403);
    await later.stop();
  });

  it('drops no line of the log, drops no change of rights, and finishes no month', async () => {
    const first = await startOn(0);
    await first.stop();
    const ahead = await startOn(1200);
    const count = async () =>
      ahead.database.query('select (select count(*) from accesses), (select count(*) from token_changes) as changes');
    const before = await count();
    expect(before).toEqual([{ count: 1, changes: 1 }]);
    await runTask(ahead.database, place.folder, { task: { type: 'drop-old-log' }, now: place.clock.now });
    expect(await count()).toEqual(before);
    expect(readHeads(place.folder)).toEqual([]);
    await (await logInAsKim(ahead)).confirm();
    expect(await ahead.database.query('select action from accesses order by id')).toEqual(
      ['add-token', 'log-in', 'confirm-clock'].map((action) => ({ action })),
    );
    expect(await ahead.database.query('select name from token_changes')).toEqual([{ name: 'kim' }]);
    await ahead.stop();
  });

  it('is plausible after a pause that the operator allows', async () => {
    const first = await startOn(0);
    await sendRequest(first.url);
    await first.stop();
    const second = await startOn(120, { clockGapDays: 120 });
    expect(place.reports).toEqual([]);
    const staff = await logInAsKim(second);
    expect(await staff.get('/log')).toContain('Erased after its period');
    await staff.confirm();
    expect(await staff.get('/log')).not.toContain('Said that the clock is right');
    await second.stop();
  });
});

describe('a clock that has gone back', () => {
  it('does not show expired requests again, and does not make a new request look old', async () => {
    const first = await startOn(0, { retentionDays: 2 });
    const old = await sendRequest(first.url);
    await first.stop();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const second = await startOn(1.9, { retentionDays: 2 });
    place.clock.now = addDays(FIRST_DAY, 2);
    vi.advanceTimersByTime(HOUR);
    vi.useRealTimers();
    // The store works in order: when it answers, it has written the heartbeat.
    expect(await isReadable(second.url, old)).toBe(false);
    await second.stop();
    const back = await startOn(-20_000, { retentionDays: 2 });
    expect(await isReadable(back.url, old)).toBe(false);
    const fresh = await sendRequest(back.url);
    const staff = await logInAsKim(back);
    expect(await staff.get('/')).toContain('Requests past their period, hidden until then: 1.');
    expect(await staff.get('/clock')).toContain('The clock is right: erase 0 requests now');
    await back.stop();
    const right = await startOn(3, { retentionDays: 2 });
    expect(await isReadable(right.url, fresh)).toBe(true);
    await right.stop();
  });
});

describe('a time in the future', () => {
  it('counts as now, so that the period begins when the clock is right again', async () => {
    const first = await startOn(0);
    await first.stop();
    const ahead = await startOn(400);
    const number = await sendRequest(ahead.url);
    await ahead.stop();
    const right = await startOn(1);
    const [request] = (await (await fetch(`${right.url}/open311/v2/requests/${number}.json`)).json()) as [{ requested_datetime: string }];
    expect(request.requested_datetime).toBe(addDays(FIRST_DAY, 1).toISOString());
    place.clock.now = addDays(FIRST_DAY, 91);
    expect(await isReadable(right.url, number)).toBe(false);
    await right.stop();
  });
});
