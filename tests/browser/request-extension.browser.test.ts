import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestReceiver, type TestReceiver } from '../receiver/drive/start-test-receiver.ts';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { FAULTS, type FaultyOffice, SAYS, startFaultyOffice } from './drive/faulty-office.ts';
import { cardWith, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { isReady, press, printedText, QUESTION, requestText, requestWith, STRUCK, write } from './drive/request-look.ts';
import { useSession } from './drive/session.ts';
import { staffView } from './drive/staff-page.ts';
import { tabOf } from './drive/tabs.ts';
import { treeFaults } from './drive/tree.ts';

let office: TestReceiver;
let faulty: FaultyOffice;

beforeAll(async () => {
  [office, faulty] = await Promise.all([startTestReceiver(), startFaultyOffice()]);
});

afterAll(async () => {
  await Promise.all([office.stop(), faulty.stop()]);
});

describe.each(BROWSERS)('a request through the extension in %s', (browser) => {
  // Headless Chromium cannot be asked for a permission; there, this one is given with the manifest.
  const session = useSession({ browser, extension: true, allowed: ['http://127.0.0.1/*'] });

  /** The page that the card's button opens in a tab of its own. */
  async function openRequest(change = () => {}): Promise<Page> {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    await page.evaluate(change);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    // Who helps comes a moment after the words, and moves the button.
    await cardWith(page, '1345');
    const tab = await tabOf(session, page, () => pressOurs(page, 'Ask for help'));
    await requestWith(tab, 'What the staff read');
    await isReady(tab);
    await page.close();
    return tab;
  }

  it('goes from a mark to the office’s page, without the number that was typed', async () => {
    const page = await openRequest();
    expect(await requestText(page)).toContain('■ 보고 있던 누리집: ');
    await write(page, 'In your own words', QUESTION);
    expect(await requestWith(page, '1 detail is hidden')).toContain(`■ 질문 내용: ${STRUCK}`);
    await press(page, 'Another office gave me an address');
    await write(page, 'Address of the office', `${office.url}/open311/v2/services.json`);
    await press(page, 'Continue');
    await press(page, 'I agree');
    await press(page, 'Send now');
    const number = /Its number: (\S+)/.exec(await requestWith(page, 'Its number'))![1]!;
    const seen = await staffView(session.browser, office, number);
    expect(seen).toContain(STRUCK);
    expect(seen).not.toContain('5123456');
    await until(page, 'the draft to be forgotten', () => page.evaluate(keptDrafts).then((drafts) => !drafts.includes('I lost my card')));
    await page.close();
  });

  it('weighs the page’s text for the choice of a service, and keeps nothing of it', async () => {
    const page = await openRequest();
    await until(page, 'the draft to be kept', () => page.evaluate(keptDrafts).then((drafts) => drafts.includes('"textWords":[{')));
    expect((await page.evaluate(keptDrafts)) + (await page.evaluate(keptInSession))).not.toContain('방문예약');
    await page.close();
  });

  it('keeps no more than the beginning of a page’s endless title', async () => {
    const page = await openRequest(() => {
      document.title = '체류기간 '.repeat(600_000);
    });
    const kept = await until(page, 'the draft to be kept', () =>
      page.evaluate(keptDrafts).then((drafts) => drafts.includes('체류기간') && drafts),
    );
    expect((kept as string).length).toBeLessThan(20_000);
    await page.close();
  });

  it('keeps the draft, struck out and without contact, when its tab is closed', async () => {
    const page = await openRequest();
    await write(page, 'In your own words', 'Where do I report the loss of 900101-5123456?');
    await write(page, 'E-mail', 'kim@example.org');
    await until(page, 'the draft to be kept', () => page.evaluate(keptDrafts).then((drafts) => drafts.includes('report the loss')));
    const kept = await page.evaluate(keptDrafts);
    expect(kept).toContain('[가림: 외국인등록번호]');
    expect(kept).not.toContain('5123456');
    expect(kept).not.toContain('kim@example.org');
    await reload(page);
    const text = await requestWith(page, '■ 질문 내용: Where do I report the loss of [가림: 외국인등록번호]?');
    expect(text).toContain('■ 문의하는 용어: 외국인등록증');
    await page.close();
  });

  it('remembers name and contact when told so, and forgets them when told so', async () => {
    const page = await openRequest();
    await press(page, 'How to reach you');
    await write(page, 'E-mail', 'kim@example.org');
    await setRemembered(page, true);
    await page.close();
    const next = await openRequest();
    await requestWith(next, 'kim@example.org');
    await press(next, 'How to reach you');
    await setRemembered(next, false);
    await next.close();
    const last = await openRequest();
    expect(await requestText(last)).not.toContain('kim@example.org');
    await last.close();
  });

  it.each(FAULTS)('keeps what was written when the office’s server is %s, and says what to do', async (fault) => {
    const page = await openRequest();
    await write(page, 'In your own words', QUESTION);
    await press(page, 'Another office gave me an address');
    await write(page, 'Address of the office', faulty.url(fault));
    await press(page, 'Continue');
    if (fault === 'silent') await press(page, 'Stop');
    const text = await requestWith(page, SAYS[fault]);
    expect(text).toContain('Your draft is kept.');
    expect(text).toContain('What must I do?');
    await page.close();
  });

  it('prints a page for the counter', async () => {
    const page = await openRequest();
    await press(page, 'Print a page for the counter');
    expect(await printedText(page)).toContain('■ 문의하는 용어: 외국인등록증 (Residence Card)');
    await page.close();
  });

  it('passes axe-core', async () => {
    const page = await openRequest();
    await press(page, 'It was stolen');
    await requestWith(page, '■ 질문 내용: 외국인등록증을 도난당했습니다.');
    expect(await violations(page)).toEqual([]);
    expect(await treeFaults(page, browser)).toEqual([]);
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});

/** As the reader would; the driver of Firefox does not go to the extension's addresses. While a page is left, nothing can be asked of it. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.old = '';
    setTimeout(() => location.reload());
  });
  const isNew = () =>
    page.evaluate(() => document.documentElement.dataset.old === undefined && document.querySelector('.request') !== null);
  await until(page, 'the page anew', () => isNew().catch(() => false));
}

/** Presses the box only where it says something else: a test that is tried again finds what it kept. */
async function setRemembered(page: Page, wanted: boolean): Promise<void> {
  const name = 'Remember these on this device';
  const labels = (text: string) => [...document.querySelectorAll('label.check')].filter((label) => label.textContent?.includes(text));
  const state = () => page.evaluate(`(${labels})(${JSON.stringify(name)})[0]?.querySelector('input').checked`);
  if ((await state()) !== wanted) await press(page, name);
  await until(page, `“${name}” to be ${wanted}`, async () => (await state()) === wanted);
}

type Area = { get(): Promise<object> };
type Extension = Record<'browser' | 'chrome', { storage: { local: Area; session: Area } } | undefined>;

/** All drafts of the extension's storage, as one text. */
function keptDrafts(): Promise<string> {
  const { browser: own, chrome } = globalThis as unknown as Extension;
  return (own ?? chrome)!.storage.local.get().then((stored) => JSON.stringify(stored));
}

/** What the extension keeps until the browser ends, as one text. */
function keptInSession(): Promise<string> {
  const { browser: own, chrome } = globalThis as unknown as Extension;
  return (own ?? chrome)!.storage.session.get().then((stored) => JSON.stringify(stored));
}
