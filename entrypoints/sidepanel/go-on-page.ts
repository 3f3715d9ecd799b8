import browser from 'webextension-polyfill';
import type { ContentMessage } from '../extension/messages.ts';

/** Has the page show a word or a value. Where the panel is a tab (Firefox for Android), the page's tab comes to the front: nobody sees both. */
export async function goOnPage(tabId: number, frameId: number, message: ContentMessage): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => {});
  if (new URLSearchParams(location.search).has('tab')) await browser.tabs.update(tabId, { active: true });
}
