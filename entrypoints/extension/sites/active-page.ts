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

/** The active tab, or the one that the address names (`?tab=`) when the panel itself is in a tab. */
export async function activePage(): Promise<ActivePage | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named ? await browser.tabs.get(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab ? pageOf(tab) : null;
}

/** What a tab tells of its page; null for one without an id, as of developer tools. */
export function pageOf({ id, url: address }: Tabs.Tab): ActivePage | null {
  if (!id) return null;
  const url = address ? new URL(address) : null;
  const readable = url === null || url.protocol === 'http:' || url.protocol === 'https:';
  const pdf = url && PDF.test(url.pathname) ? url.href : null;
  return { tabId: id, host: url?.hostname ?? '', pattern: `*://${url?.hostname ?? ''}/*`, readable, pdf };
}
