import browser, { type Tabs } from 'webextension-polyfill';

/** The page that the popup or the panel is about. */
export interface ActivePage {
  tabId: number;
  host: string;
  /** Match pattern of the host; what "always on this site" asks for. */
  pattern: string;
  /** False for the browser's own pages, stores and files, which no extension may read. */
  readable: boolean;
  /** The address of a PDF that the browser itself shows, where no script of ours can run; null for other pages. */
  pdf: string | null;
}

const PDF = /\.pdf$/i;
/** What Firefox shows for a PDF in its own viewer, where no script can look; no site can have it. */
const FIREFOX_PDF_ICON = /^chrome:\/\/.*\/pdf\.svg$/;

/** The active tab, or the one that the address names (`?tab=`) when the panel itself is in a tab. */
export async function activePage(): Promise<ActivePage | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named ? await browser.tabs.get(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const page = tab ? pageOf(tab) : null;
  if (!page || page.pdf || !tab!.url || !page.readable) return page;
  return { ...page, pdf: (await isPdf(tab!, page.tabId)) ? tab!.url : null };
}

/** Whether a page is a PDF though its address does not say so. False too where the browser lets nothing be known of the page. */
async function isPdf({ favIconUrl = '' }: Tabs.Tab, tabId: number): Promise<boolean> {
  if (FIREFOX_PDF_ICON.test(favIconUrl)) return true;
  // On a page that is still loading, a script waits unless it is told not to.
  const look = { target: { tabId }, func: () => document.contentType, injectImmediately: true };
  const [seen] = await browser.scripting.executeScript(look).catch(() => []);
  return seen?.result === 'application/pdf';
}

/** What a tab tells of its page; null for one without an id, as of developer tools. */
export function pageOf({ id, url: address }: Tabs.Tab): ActivePage | null {
  if (!id) return null;
  const url = address ? new URL(address) : null;
  const readable = url === null || url.protocol === 'http:' || url.protocol === 'https:';
  const pdf = url && PDF.test(url.pathname) ? url.href : null;
  return { tabId: id, host: url?.hostname ?? '', pattern: `*://${url?.hostname ?? ''}/*`, readable, pdf };
}
