import browser from 'webextension-polyfill';
import type { ContentMessage } from '../messages.ts';
import type { ActivePage } from './active-page.ts';
import { siteAccess } from './site-access.ts';

/**
 * How it is with a page: `reading` our script runs in it; `closed` extensions may not run there; `asked` only when the reader asks; `late`
 * the site is one that is read, but this page was open before.
 */
export type PageState = { state: 'reading' | 'asked' | 'late' | 'closed'; isAlways: boolean };

/** Asks the browser and the page itself. */
export async function pageState(page: ActivePage): Promise<PageState> {
  const [access, isThere] = await Promise.all([siteAccess(page), hears(page.tabId)]);
  const isAlways = access === 'always';
  if (access === 'none') return { state: 'closed', isAlways };
  if (isThere) return { state: 'reading', isAlways };
  return { state: isAlways ? 'late' : 'asked', isAlways };
}

/** Whether our script runs in the page's top frame, also where it is switched off. */
function hears(tabId: number): Promise<boolean> {
  const message: ContentMessage = { type: 'are-you-there' };
  return browser.tabs.sendMessage<ContentMessage, true>(tabId, message, { frameId: 0 }).catch(() => false);
}
