import { expect, it } from 'vitest';
import { addDays } from '../../../../core/time/seoul-clock.ts';
import { createStaffClient } from '../../drive/staff-client.ts';
import { sendRequest, startTestReceiver } from '../../drive/start-test-receiver.ts';

it('counts by day in Seoul, by service and by language, and keeps counting what was erased', async () => {
  const receiver = await startTestReceiver();
  const staff = createStaffClient(receiver.url);
  receiver.clock.now = new Date('2026-11-24T14:59:00Z');
  const erased = await sendRequest(receiver.url, { service_code: 'tax', 'attribute[language]': 'mn' });
  receiver.clock.now = new Date('2026-11-24T15:00:00Z');
  for (let sent = 0; sent < 26; sent++) await sendRequest(receiver.url, { first_name: `sender-${sent}` });
  receiver.clock.now = new Date('2026-11-26T03:00:00Z');
  await staff.logIn(receiver.token);
  await staff.post(`/requests/${erased}/erase`);
  const [page, second, week] = await Promise.all(['/', '/?page=2', '/?days=7'].map((path) => staff.getPage(path)));
  receiver.clock.now = addDays(receiver.clock.now, 7);
  await staff.logIn(receiver.token);
  const nextWeek = await staff.getPage('/?days=7');
  await receiver.stop();
  expect(page).toContain('27 in the last 30 days');
  expect(rowsOf(page!)).toEqual(['2026-11-25 26', '2026-11-24 1', 'immigration 26', 'tax 1', 'Vietnamese 26', 'Mongolian 1']);
  expect(page!.match(/href="\/requests\//g)).toHaveLength(25);
  expect(second!.match(/href="\/requests\//g)).toHaveLength(1);
  expect([page, second].map((html) => html!.match(/Page \d of \d/)![0])).toEqual(['Page 1 of 2', 'Page 2 of 2']);
  expect(page).not.toContain('sender-');
  expect(week).toContain('27 in the last 7 days');
  expect(nextWeek).toContain('0 in the last 7 days');
});

/** The rows of the tables of counts, as texts. */
function rowsOf(html: string): string[] {
  return [...html.matchAll(/<th scope="row">([^<]+)<\/th><td>(?:<svg.*?<\/svg><span>)?(\d+)/g)].map(
    ([, name, count]) => `${name} ${count}`,
  );
}
