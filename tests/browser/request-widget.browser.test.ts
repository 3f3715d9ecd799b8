import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestReceiver, type TestReceiver } from '../receiver/drive/start-test-receiver.ts';
import { violations } from './drive/axe.ts';
import { blockFiles } from './drive/block-files.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { FAULTS, type FaultyOffice, SAYS, startFaultyOffice } from './drive/faulty-office.ts';
import { cardWith, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { choose, isReady, press, printedText, QUESTION, requestWith, STRUCK, write } from './drive/request-look.ts';
import { useSession } from './drive/session.ts';
import { staffView } from './drive/staff-page.ts';
import { treeFaults } from './drive/tree.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html?widget&lang=en';

let office: TestReceiver;
let faulty: FaultyOffice;

beforeAll(async () => {
  [office, faulty] = await Promise.all([startTestReceiver(), startFaultyOffice()]);
});

afterAll(async () => {
  await Promise.all([office.stop(), faulty.stop()]);
});

describe.each(BROWSERS)('a request through the script tag in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  /** From a mark on the page over its card to the request. */
  async function openRequest(endpoint: string): Promise<Page> {
    const page = await openForm(endpoint);
    await isReady(page);
    return page;
  }

  /** The request's form, which shows before the rest of it is there. `prepare` is done on the page before. */
  async function openForm(endpoint: string, prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const page = await session.open(`${IMMIGRATION}&requests=${encodeURIComponent(endpoint)}`);
    await prepare?.(page);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await pressOurs(page, 'Ask for help');
    await requestWith(page, 'What the staff read');
    return page;
  }

  it('goes from a mark to the office’s page, without the number that was typed', async () => {
    const page = await openRequest(`${office.url}/open311/v2`);
    await write(page, 'In your own words', QUESTION);
    const text = await requestWith(page, '1 detail is hidden');
    expect(text).toContain(`■ 질문 내용: ${STRUCK}`);
    expect(text).toContain('■ 문의하는 용어: 외국인등록증 (Residence Card)');
    await write(page, 'E-mail', 'kim@example.org');
    await press(page, 'Send online to 127.0.0.1');
    await requestWith(page, 'Send now');
    await press(page, 'Send now');
    await requestWith(page, 'Please answer this first.');
    await press(page, 'I agree');
    await press(page, 'Send now');
    const sent = await requestWith(page, 'Sent. The office has your request.');
    const number = /Its number: (\S+)/.exec(sent)![1]!;
    const seen = await staffView(session.browser, office, number);
    expect(seen).toContain(STRUCK);
    expect(seen).toContain('kim@example.org');
    expect(seen).not.toContain('5123456');
    await page.close();
  });

  it.each(FAULTS)('keeps what was written when the office’s server is %s, and says what to do', async (fault) => {
    const page = await openRequest(faulty.url(fault));
    await write(page, 'In your own words', QUESTION);
    await press(page, 'Send online to 127.0.0.1');
    if (fault === 'silent') await press(page, 'Stop');
    const text = await requestWith(page, SAYS[fault]);
    expect(text).toContain('Your draft stays here');
    expect(text).toContain('What must I do?');
    await press(page, 'Try again');
    await requestWith(page, 'Send online to 127.0.0.1');
    await page.close();
  });

  it('keeps what was written when there is no connection', async () => {
    const page = await openRequest('http://127.0.0.1:1/v2');
    await write(page, 'In your own words', QUESTION);
    await press(page, 'Send online to 127.0.0.1');
    expect(await requestWith(page, 'could not be reached')).toContain('What must I do?');
    await page.close();
  });

  it('has a mail link with the whole request where the centre takes mail', async () => {
    const page = await openRequest(office.url);
    await write(page, 'In your own words', QUESTION);
    await choose(page, 'Centre', 'Seoul Foreign Resident Center');
    await requestWith(page, 'Open in your mail program');
    const link = () =>
      page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!.href);
    // The link follows what is typed, a moment later.
    await until(page, 'a link with the question', async () =>
      new URL(await link()).searchParams.get('body')?.includes('[가림: 외국인등록번호]'),
    );
    const href = await link();
    expect(href.length).toBeLessThanOrEqual(1900);
    const mail = new URL(href);
    expect(mail.pathname).toContain('@');
    expect(mail.searchParams.get('subject')).toContain('외국인등록증');
    expect(mail.searchParams.get('body')).toContain('[가림: 외국인등록번호]');
    expect(decodeURIComponent(href)).not.toContain('5123456');
    await page.close();
  });

  it('has a ready question for what has happened, in Korean for the staff, on one screen with the ways to send it', async () => {
    const page = await openRequest(office.url);
    await page.setViewport({ width: 1280, height: 800 });
    await write(page, 'In your own words', 'I lost my card');
    await requestWith(page, 'Ready-made, with correct Korean for the staff:');
    await press(page, 'I lost it');
    await requestWith(page, '■ 질문 내용:\n외국인등록증을 잃어버렸습니다.');
    expect(await below(page, '.channels li:last-child')).toBe(0);
    await page.close();
  });

  it('is shown to the staff over the whole screen, until Escape is pressed', async () => {
    const page = await openRequest(office.url);
    await press(page, 'It was stolen');
    await press(page, 'Show this to the staff');
    const screen = await requestWith(page, '저는 한국어를 잘하지 못합니다.');
    expect(screen).toContain('외국인등록증을 도난당했습니다.');
    expect(await page.evaluate(STAFF_SCREEN)).toEqual([0, 0, 0, 0]);
    expect(await violations(page)).toEqual([]);
    expect(await treeFaults(page, browser)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(page, 'the request again', async () => (await page.evaluate(STAFF_SCREEN)) === null);
    await press(page, 'Copy the text');
    await page.close();
  });

  it('prints a page for the counter, with both texts and a code', async () => {
    const page = await openRequest(office.url);
    await write(page, 'In your own words', QUESTION);
    await press(page, 'Print a page for the counter');
    const printed = await printedText(page);
    expect(printed).toContain('저는 한국어를 잘하지 못합니다.');
    expect(printed).toContain('[가림: 외국인등록번호]');
    expect(printed).toContain('I would like to ask for advice.');
    expect(printed).not.toContain('5123456');
    await page.close();
  });

  it('is there again with what was entered when it is closed and opened', async () => {
    const page = await openRequest(office.url);
    await write(page, 'In your own words', QUESTION);
    await page.keyboard.press('Escape');
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await pressOurs(page, 'Ask for help');
    await requestWith(page, 'What must I do?');
    await page.close();
  });

  it('shows the lines to call and what to say there, and no form, when somebody is in danger', async () => {
    const page = await openRequest(office.url);
    await write(page, 'In your own words', 'My husband hits me, please help');
    const text = await requestWith(page, '맞고 있어요. 무서워요. 빨리 와 주세요.');
    expect(text).toMatch(/112.*1577-1366/s);
    expect(text).not.toContain('What the staff read');
    expect(await violations(page)).toEqual([]);
    await press(page, 'I am safe now');
    await requestWith(page, 'What the staff read');
    await page.close();
  });

  it('hears an emergency in a language that the interface does not speak, whose script it loads then', async () => {
    const page = await openRequest(office.url);
    await write(page, 'In your own words', 'Помогите, муж меня избивает, я закрылась в ванной');
    await requestWith(page, '러시아어 통역을 불러 주세요.');
    await page.close();
  });

  it('passes axe-core', async () => {
    const page = await openRequest(office.url);
    await write(page, 'In your own words', QUESTION);
    await press(page, 'Call 02-2075-4180');
    await requestWith(page, 'Say this, slowly');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('stays a form and says what is missing while the rest cannot be loaded, and goes on when it can', async () => {
    let unblock = () => {};
    const page = await openForm(office.url, async (opened) => {
      unblock = await blockFiles(opened, /shared-(?:SendOnline|open-widget-redactor)/);
    });
    await requestWith(page, 'Sending online could not be loaded.');
    await write(page, 'In your own words', QUESTION);
    const text = await requestWith(page, 'What hides personal details could not be loaded.');
    expect(text).not.toContain('■ 질문 내용');
    expect(text).toContain('Who speaks your language now');
    expect(await violations(page)).toEqual([]);
    unblock();
    await press(page, 'Try again');
    await isReady(page);
    await requestWith(page, STRUCK);
    await page.close();
  });

  it('leaves the page’s storage as it was', async () => {
    const page = await openRequest(office.url);
    await write(page, 'In your own words', QUESTION);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    await requestWith(page, 'What must I do?');
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors.filter((error) => !error.includes('500') && !error.includes('ERR_'))).toEqual([]);
  });
});

const ROOT = `document.querySelector('annae-host').shadowRoot`;
/** How far the screen for the staff is from covering the window, from its scroll bar on; null while it is not there. */
const STAFF_SCREEN = `(() => {
  const rect = ${ROOT}.querySelector('.staff-screen')?.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return rect ? [rect.x, rect.y, clientWidth - rect.width, clientHeight - rect.height] : null;
})()`;

/** By how many pixels this reaches below what the dialog shows unscrolled. */
function below(page: Page, selector: string): Promise<number> {
  return page.evaluate(`(() => {
    const dialog = ${ROOT}.querySelector('.request-dialog');
    dialog.scrollTo(0, 0);
    return Math.max(0, Math.ceil(dialog.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().bottom - dialog.getBoundingClientRect().bottom));
  })()`) as Promise<number>;
}
