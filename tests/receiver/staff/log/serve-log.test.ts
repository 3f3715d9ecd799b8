import { expect, it } from 'vitest';
import { createStaffClient } from '../../drive/staff-client.ts';
import { startTestReceiver } from '../../drive/start-test-receiver.ts';

it('says whether the log is whole, after a check that anybody of the staff can ask for', async () => {
  const receiver = await startTestReceiver();
  const staff = createStaffClient(receiver.url);
  await staff.logIn(receiver.token);
  const atStart = await staff.getPage('/log');
  expect((await staff.post('/log/check')).headers.get('location')).toBe('/log');
  const whole = await staff.getPage('/log');
  await receiver.database.query("update accesses set staff = 'lee'");
  await staff.post('/log/check');
  const broken = await staff.getPage('/log');
  await receiver.stop();
  expect(atStart).toContain('The log is whole (0 lines).');
  expect(whole).toContain('The log is whole (2 lines).');
  expect(broken).toContain('Line 1, or one right before it, was changed, removed or inserted.');
  expect(receiver.reports).toEqual([expect.stringContaining('The access log was tampered with')]);
});
