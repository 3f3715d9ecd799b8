import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundCalls, ContentMessage } from '../extension/messages.ts';

/**
 * Has the top page of a tab show the card of a word that a small frame has no room for; false where Annae does not run there. Nothing
 * goes to it but the number of the term and the frame's host, which comes from the browser.
 */
export async function showAround(
  { term }: BackgroundCalls['show-around']['request'],
  { tab, frameId, url }: Runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined || !frameId) return false;
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const message: ContentMessage = { type: 'show-frame-word', term, host };
  // Nobody listens where the extension may not read the page.
  return browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).then(
    (shown) => shown === true,
    () => false,
  );
}
