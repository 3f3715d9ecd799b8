import browser from 'webextension-polyfill';

/** Opens the reader's page in a tab; with an address, it reads the file there. */
export async function openReader(address: string | null): Promise<void> {
  const query = address === null ? '' : `?${new URLSearchParams({ address })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html${query}`) });
}
