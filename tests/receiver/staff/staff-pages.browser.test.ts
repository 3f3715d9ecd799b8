import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../browser/drive/axe.ts';
import { BROWSERS, launch } from '../../browser/drive/browsers.ts';
import { sendRequest, startTestReceiver, type TestReceiver } from '../drive/start-test-receiver.ts';

const WIDTHS = [1100, 320] as const;

let receiver: TestReceiver;
let number: string;
beforeAll(async () => {
  receiver = await startTestReceiver();
  number = await sendRequest(receiver.url);
});
afterAll(() => receiver.stop());

/** The faults of a page: in accessibility, and in its width on screens of two sizes. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults = await violations(page);
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 700 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`wider than ${width} pixels`);
  }
  return faults;
}

describe.each(BROWSERS)('the pages of the staff in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch({ browser: name, port: 1 });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it('are accessible, and fit narrow screens', async () => {
    await page.goto(`${receiver.url}/`);
    expect(await faultsOf(page)).toEqual([]);
    await page.type('#token', 'wrong');
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    expect(await faultsOf(page)).toEqual([]);
    await page.type('#token', receiver.token);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    for (const path of ['/', `/requests/${number}`, `/requests/${number}/export`, '/log', '/tokens', '/account']) {
      await page.goto(receiver.url + path);
      expect([path, ...(await faultsOf(page))]).toEqual([path]);
    }
    await page.goto(`${receiver.url}/tokens`);
    await page.type('#name', 'kim');
    await Promise.all([page.waitForNavigation(), page.click('form.fields button')]);
    expect(await page.$eval('main code', (code) => code.textContent?.length)).toBe(32);
    expect(await faultsOf(page)).toEqual([]);
  });
});
