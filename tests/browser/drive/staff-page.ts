import type { Browser } from 'puppeteer-core';
import type { TestReceiver } from '../../receiver/drive/start-test-receiver.ts';

/** What the staff's page of the receiver says of a request: logs in as they do. */
export async function staffView(browser: Browser, { url, token }: TestReceiver, number: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`${url}/`);
  await page.type('input[name=token]', token);
  await Promise.all([page.waitForNavigation(), page.click('button')]);
  await page.goto(`${url}/requests/${number}`);
  const text = await page.$eval('main', (main) => main.innerText);
  await page.close();
  return text;
}
