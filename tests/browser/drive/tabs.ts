import type { Page } from 'puppeteer-core';
import { until } from './browsers.ts';
import type { Session } from './session.ts';

/** The tab that an act opens, once its own document is there: until then a tab is blank, and what asks it anything is cut off. */
export async function tabOf({ browser }: Session, page: Page, act: () => Promise<unknown>): Promise<Page> {
  const before = await browser.pages();
  await act();
  const opened = async () => (await browser.pages()).find((tab) => !before.includes(tab));
  const tab = (await until(page, 'a new tab', opened))!;
  const isThere = () => location.href !== 'about:blank' && document.readyState !== 'loading';
  await until(tab, 'its document', () => tab.evaluate(isThere).catch(() => false));
  return tab;
}
