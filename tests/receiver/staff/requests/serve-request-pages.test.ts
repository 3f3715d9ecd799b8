import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addKim, createStaffClient, type StaffClient } from '../../drive/staff-client.ts';
import { FIELDS, sendRequest, startTestReceiver, type TestReceiver } from '../../drive/start-test-receiver.ts';

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

const download = (number: string, reason: string) => staff.post(`/requests/${number}/export`, { reason });
const isKept = async (number: string) => (await fetch(`${receiver.url}/open311/v2/requests/${number}.json`)).ok;

describe('the pages of requests', () => {
  it('show everything of one request', async () => {
    const page = await staff.getPage(`/requests/${await sendRequest(receiver.url)}`);
    for (const shown of [
      'Hoa Nguyễn',
      'hoa@example.org',
      '+82 10-0000-0000',
      '서울글로벌센터, 종로구',
      'Vietnamese',
      'English',
      '체류기간 연장허가 신청',
      'www.hikorea.go.kr',
    ]) {
      expect(page).toContain(shown);
    }
    expect(page).toContain('Tôi cần mang theo giấy tờ gì?\nCảm ơn!');
    expect(page).toContain('22 Feb 2027, 12:00');
  });

  it('find a request by its number as somebody says it on the telephone', async () => {
    const number = await sendRequest(receiver.url);
    const response = await staff.get(`/find?number=${number.toLowerCase().replace('-', '+')}`);
    expect([response.status, response.headers.get('location')]).toEqual([303, `/requests/${number}`]);
    expect(
      (await staff.get(`/requests/${(await staff.get('/find?number=%3Cb%3E')).headers.get('location')!.split('/').at(-1)}`)).status,
    ).toBe(404);
  });

  it('mark a request as answered, which its sender can see, and as open again', async () => {
    const number = await sendRequest(receiver.url);
    const status = async () =>
      ((await (await fetch(`${receiver.url}/open311/v2/requests/${number}.json`)).json()) as [{ status: string }])[0].status;
    expect((await staff.post(`/requests/${number}/close`)).headers.get('location')).toBe(`/requests/${number}`);
    expect(await status()).toBe('closed');
    await staff.post(`/requests/${number}/reopen`);
    expect(await status()).toBe('open');
  });

  it('export one request as JSON, for a reason that the log keeps', async () => {
    const number = await sendRequest(receiver.url);
    const question = await staff.get(`/requests/${number}/export`);
    expect([question.status, question.headers.get('content-disposition')]).toEqual([200, null]);
    expect(await question.text()).toContain('name="reason"');
    for (const reason of ['', '   ', '.', 'a\nb', 'x'.repeat(201)]) {
      const refused = await download(number, reason);
      expect([refused.status, refused.headers.get('content-disposition')]).toEqual([400, null]);
    }
    expect(await staff.getPage('/log')).not.toContain('Downloaded');
    const response = await download(number, ' =법률 <상담>에 "넘김" ');
    expect(await staff.getPage('/log')).toContain('=법률 &lt;상담&gt;에 &quot;넘김&quot;');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="request-${number}.json"`);
    expect(await response.json()).toEqual({
      id: number,
      draft_id: null,
      received_at: '2026-11-24T03:00:00.000Z',
      erase_at: '2027-02-22T03:00:00.000Z',
      closed_at: null,
      service: 'immigration',
      kind: 'consultation',
      language: 'vi',
      answer_language: 'en',
      contact_method: 'email',
      term: 'alien-registration-card',
      page_host: 'www.hikorea.go.kr',
      page_title: '체류기간 연장허가 신청',
      email: FIELDS.email,
      phone: FIELDS.phone,
      first_name: 'Hoa',
      last_name: 'Nguyễn',
      address: FIELDS.address_string,
      description: 'Tôi cần mang theo giấy tờ gì?\nCảm ơn!',
    });
  });

  it('erase one request after asking, down to the files', async () => {
    const number = await sendRequest(receiver.url, { description: 'Please forget that I wrote this.' });
    expect(await staff.getPage(`/requests/${number}/erase`)).toContain(`action="/requests/${number}/erase"`);
    expect(await isKept(number)).toBe(true);
    expect(await (await staff.post(`/requests/${number}/erase`)).text()).toContain('The request has been erased.');
    expect(await isKept(number)).toBe(false);
    expect((await staff.get(`/requests/${number}`)).status).toBe(404);
    expect((await staff.post(`/requests/${number}/erase`)).status).toBe(404);
    const files = readdirSync(receiver.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('Please forget that I wrote this.'))).toEqual(
      [],
    );
  });

  it('log who did what with which request, when and from where', async () => {
    receiver.clock.now = new Date('2026-11-24T05:30:00Z');
    await staff.logIn(await addKim(receiver.database));
    const number = await sendRequest(receiver.url);
    await staff.get(`/requests/${number}`);
    await download(number, 'For the labour office');
    await staff.post(`/requests/${number}/close`);
    await staff.post(`/requests/${number}/reopen`);
    await staff.post(`/requests/${number}/erase`);
    const rows = (await staff.getPage('/log')).split('<tr>').filter((row) => row.includes(number));
    expect(
      rows.map((row) =>
        row
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/ ?<$/, ''),
      ),
    ).toEqual(
      [
        ['Erased', ''],
        ['Marked as open', ''],
        ['Marked as answered', ''],
        ['Downloaded', 'For the labour office '],
        ['Viewed', ''],
      ].map(([action, note]) => expect.stringContaining(`24 Nov 2026, 14:30 kim ${action} ${number} ${note}127.0.0.1`)),
    );
  });
});
