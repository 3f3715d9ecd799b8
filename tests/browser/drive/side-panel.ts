import type { Page } from 'puppeteer-core';
import { until } from './browsers.ts';
import { cardWith, pointOn } from './look.ts';
import { pressOurs } from './press-ours.ts';
import type { Session } from './session.ts';
import { tabOf } from './tabs.ts';

interface Tabs {
  query(question: object): Promise<{ id: number; url?: string }[]>;
  create(tab: object): Promise<unknown>;
}
interface Api {
  tabs: Tabs;
  runtime: { getURL(path: string): string };
  storage: { session: { set(values: object): Promise<void> } };
}
type World = Record<'browser' | 'chrome', Api | undefined>;

/**
 * The side panel of a page, in a tab. The driver of Firefox does not go to the extension's addresses, so that a page of the extension
 * opens it: the request that the card of a word leads to.
 */
export async function openSidePanel(session: Session, page: Page, word = '외국인등록증'): Promise<Page> {
  const { x, y } = await pointOn(page, word);
  await page.mouse.click(x, y);
  await cardWith(page, word);
  const request = await tabOf(session, page, () => pressOurs(page, 'Ask for help'));
  await until(request, 'the request', () => request.evaluate(() => document.querySelector('.request') !== null).catch(() => false));
  const panel = await tabOf(session, page, () => request.evaluate(createPanel, page.url()));
  await request.close();
  await until(panel, 'the panel', () => panel.evaluate(() => document.querySelector('.term') !== null).catch(() => false));
  await panel.setViewport({ width: 360, height: 800 });
  await panel.bringToFront();
  return panel;
}

/** Hands a text over as the entry of the context menu does, which no driver can press. */
export function selectText(panel: Page, text: string): Promise<void> {
  return panel.evaluate(async (selected) => {
    const { browser: own, chrome } = globalThis as unknown as World;
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    await (own ?? chrome)!.storage.session.set({ 'selected-text': { tabId, text: selected } });
  }, text);
}

async function createPanel(address: string): Promise<void> {
  const { browser: own, chrome } = globalThis as unknown as World;
  const { tabs, runtime } = (own ?? chrome)!;
  const { id } = (await tabs.query({})).find(({ url }) => url === address)!;
  await tabs.create({ url: runtime.getURL(`sidepanel.html?tab=${id}`) });
}
