import { parse } from 'parse5';
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

describe('the pages', () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;`;

  it('show hostile words as words', async () => {
    const number = await sendRequest(receiver.url, {
      'attribute[term]': HOSTILE,
      'attribute[page_title]': HOSTILE,
      first_name: HOSTILE,
      last_name: HOSTILE,
      address_string: HOSTILE,
      description: HOSTILE,
      email: 'a?bcc=b@example.org',
    });
    const page = await staff.getPage(`/requests/${number}`);
    const list = await staff.getPage('/');
    for (const html of [page, list]) {
      expect(html).not.toMatch(/<script|<img|<b>/);
      expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;b&amp;gt;');
    }
    expect(page).toContain('href="mailto:a%3Fbcc%3Db%40example.org"');
  });

  it('run no script, carry no style of their own and load nothing from elsewhere', async () => {
    const number = await sendRequest(receiver.url);
    for (const path of [
      '/',
      '/?days=365',
      '/log',
      `/requests/${number}`,
      `/requests/${number}/erase`,
      `/requests/${number}/export`,
      '/tokens',
      '/account',
      '/nowhere',
    ]) {
      const response = await staff.get(path);
      const html = await response.text();
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(html).not.toMatch(/<script|<style| style=| on[a-z]+="|https?:/);
      expect(parse(html, { onParseError: ({ code }) => expect.fail(`${path}: ${code}`) })).toBeDefined();
    }
    expect((await staff.get('/staff.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect((await staff.get('/staff.svg')).headers.get('content-type')).toBe('image/svg+xml');
  });

  it.each([
    ['ko-KR,ko;q=0.9', '<html lang="ko">', '접수 현황'],
    ['en-US', '<html lang="en">', 'What came in'],
    ['vi', '<html lang="en">', 'What came in'],
  ])('speak to %s', async (language, html, heading) => {
    const page = await staff.getPage('/', { 'accept-language': language });
    expect(page).toContain(html);
    expect(page).toContain(`<h1>${heading}</h1>`);
  });
});
