import browser from 'webextension-polyfill';

/** Opens the reader's own words in a tab. */
export async function openWords(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/words.html') });
}
