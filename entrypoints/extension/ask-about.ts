import browser from 'webextension-polyfill';
import type { ActivePage } from './active-page.ts';
import { openRequest } from './drafts.ts';

/** Opens a request about a page: with its terms where our script runs in it, else with what the browser tells of it. */
export async function askAbout(page: ActivePage | null, quote = ''): Promise<void> {
  try {
    await browser.tabs.sendMessage(page?.tabId ?? -1, { type: 'ask', quote }, { frameId: 0 });
  } catch {
    const place = page?.host ? { title: '', host: page.host } : null;
    await openRequest({ occasion: { term: null, page: place, terms: [] }, entries: { question: quote }, opener: page?.tabId });
  }
}
