import browser from 'webextension-polyfill';

/** Opens a tab that welcomes the reader, once: after the installation, and not after an update. */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
