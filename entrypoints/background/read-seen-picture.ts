import browser from 'webextension-polyfill';
import { askToFetch } from '../extension/letters/fetch-permission.ts';
import { openReader } from '../extension/letters/open-reader.ts';
import { handOverScreen } from '../extension/letters/seen-screen.ts';

/**
 * Reads a picture of a page: fetched where the browser allows it in this press, else as it is to be seen now; where neither can be, the
 * reader says how to give it the file.
 */
export async function readSeenPicture(address: string, windowId: number | undefined): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : null;
  const giveBack = url && /^https?:$/.test(url.protocol) ? await askToFetch(url) : null;
  if (giveBack) return openReader({ address, once: '' });
  const screen = await seenPicture(url, windowId).catch(() => null);
  if (screen) await handOverScreen(screen);
  await openReader({ screen: url?.protocol === 'data:' ? 'whole' : 'part' });
}

/** A picture that is in the page itself, or all that is to be seen of the page. */
async function seenPicture(url: URL | null, windowId: number | undefined): Promise<string> {
  if (url?.protocol === 'data:') return url.href;
  return windowId === undefined ? browser.tabs.captureVisibleTab() : browser.tabs.captureVisibleTab(windowId);
}
