import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../core/time/seoul-clock.ts';
import type { Receiver } from '../../../receiver/start-receiver.ts';
import { prepareFolder } from '../drive/prepare-folder.ts';
import { isReadable, logIn, type Place, startOnFolder } from '../drive/start-on-folder.ts';
import { sendRequest } from '../drive/start-test-receiver.ts';

const FIRST_DAY = new Date('2026-11-24T03:00:00Z');
let place: Place;
beforeEach(async () => {
  place = { folder: await prepareFolder(), clock: { now: FIRST_DAY }, reports: [] };
});
afterEach(() => rmSync(place.folder, { recursive: true }));

/** Starts on the same folder on a day of the tests' calendar; the receiver may have been off for as long as it likes. */
function start(day: number, retentionDays: number): Promise<Receiver> {
  place.clock.now = addDays(FIRST_DAY, day);
  return startOnFolder(place, { retentionDays, clockGapDays: 365 });
}

describe('retention', () => {
  it('erases a request at the start when the period that its sender was told is over, and not before', async () => {
    const first = await start(0, 90);
    const early = await sendRequest(first.url);
    place.clock.now = addDays(FIRST_DAY, 1);
    const late = await sendRequest(first.url);
    await first.stop();
    const second = await start(90, 90);
    expect([await isReadable(second.url, early), await isReadable(second.url, late)]).toEqual([false, true]);
    await second.stop();
  });

  it('keeps the promised period when the setting becomes longer, and the shorter one when it becomes shorter', async () => {
    const first = await start(0, 30);
    const told30 = await sendRequest(first.url);
    await first.stop();
    const second = await start(31, 90);
    expect(await isReadable(second.url, told30)).toBe(false);
    const told90 = await sendRequest(second.url);
    await second.stop();
    const third = await start(31 + 8, 7);
    expect(await isReadable(third.url, told90)).toBe(false);
    await third.stop();
  });

  it('hides a request from the moment its period is over, before it is erased', async () => {
    const receiver = await start(0, 2);
    const draft = '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13';
    const number = await sendRequest(receiver.url, { 'attribute[draft_id]': draft });
    place.clock.now = new Date(addDays(FIRST_DAY, 2).getTime() - 1);
    const cookie = await logIn(receiver.url, receiver.firstToken!);
    const statuses = () =>
      Promise.all(
        [
          `/open311/v2/requests/${number}.json`,
          `/open311/v2/tokens/${draft}.json`,
          `/requests/${number}`,
          `/requests/${number}/export`,
          `/requests/${number}/erase`,
        ].map(async (path) => (await fetch(receiver.url + path, { headers: { cookie } })).status),
      );
    const list = async () => (await fetch(`${receiver.url}/`, { headers: { cookie, 'accept-language': 'en' } })).text();
    expect(await statuses()).toEqual([200, 200, 200, 200, 200]);
    expect(await list()).toMatch(new RegExp(`1 kept.*${number}`, 's'));
    place.clock.now = addDays(FIRST_DAY, 2);
    expect(await statuses()).toEqual([404, 404, 404, 404, 404]);
    const close = await fetch(`${receiver.url}/requests/${number}/close`, {
      method: 'POST',
      headers: { cookie, origin: receiver.url, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(close.status).toBe(404);
    const page = await list();
    expect(page).toContain('0 kept');
    expect(page).not.toContain(number);
    await receiver.stop();
  });

  it('takes a draft anew whose first request is past its period', async () => {
    const receiver = await start(0, 1);
    const draft = { 'attribute[draft_id]': '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13' };
    const first = await sendRequest(receiver.url, draft);
    expect(await sendRequest(receiver.url, draft)).toBe(first);
    place.clock.now = addDays(FIRST_DAY, 1);
    const second = await sendRequest(receiver.url, { ...draft, description: 'Something else' });
    expect([await isReadable(receiver.url, first), await isReadable(receiver.url, second)]).toEqual([false, true]);
    await receiver.stop();
  });

  it('erases once a day while it runs, and writes it in the log', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const receiver = await start(0, 1);
    const number = await sendRequest(receiver.url);
    place.clock.now = addDays(FIRST_DAY, 1);
    vi.advanceTimersByTime(24 * 60 * 60 * 1000);
    vi.useRealTimers();
    const cookie = await logIn(receiver.url, receiver.firstToken!);
    const readLog = async () => (await fetch(`${receiver.url}/log`, { headers: { cookie, 'accept-language': 'en' } })).text();
    await vi.waitUntil(async () => (await readLog()).includes('Erased after its period'), { timeout: 10_000 });
    expect(await readLog()).toContain(number);
    await receiver.stop();
  });
});
