import browser from 'webextension-polyfill';

/** What the reader's page is opened with, as its address says it. */
export interface ReaderQuery {
  /** Of the file that is to be read. */
  address?: string;
  /** The permission to fetch it is given back afterwards. */
  once?: '';
  /** A picture waits to be read: a part of a page as it is to be seen, or a whole one that the page held. */
  screen?: 'part' | 'whole';
}

/** Opens the reader's page in a tab. */
export async function openReader(query: ReaderQuery = {}): Promise<void> {
  const asked = new URLSearchParams({ ...query }).toString();
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html${asked && `?${asked}`}`) });
}
