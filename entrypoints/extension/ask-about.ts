import browser from 'webextension-polyfill';
import { openRequest } from './drafts/drafts.ts';
import type { ContentMessage, PageDescription } from './messages.ts';
import type { ActivePage } from './sites/active-page.ts';

/**
 * Opens a request about a page: with its terms where our script runs in it, else with what the browser tells of it; about one of its
 * terms, by its id, where one is named.
 */
export async function askAbout(page: ActivePage | null, quote = '', term: string | null = null): Promise<void> {
  const { title = '', terms = [], pageText = '' } = (page && (await describe(page.tabId))) ?? {};
  const occasion = { term, page: page?.host ? { title, host: page.host } : null, terms };
  await openRequest({ occasion, quote, opener: page?.tabId, pageText });
}

/** What our script in the page's top frame says of it; undefined where it does not run. */
async function describe(tabId: number): Promise<Partial<PageDescription> | undefined> {
  const message: ContentMessage = { type: 'describe-page' };
  return browser.tabs.sendMessage<ContentMessage, PageDescription>(tabId, message, { frameId: 0 }).catch(() => undefined);
}
