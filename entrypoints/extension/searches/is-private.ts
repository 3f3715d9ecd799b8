import browser from 'webextension-polyfill';

/**
 * Whether this page of ours stands in a private window, or beside a tab that does. Chrome runs extensions of private windows in the one
 * ordinary process, so that the process tells nothing; the window does. Firefox for Android has no windows, and a process for private tabs.
 */
export async function isPrivate(tabId: number | null): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  const [window, tab] = await Promise.all([browser.windows?.getCurrent() ?? null, tabId === null ? null : browser.tabs.get(tabId)]);
  return (window?.incognito || tab?.incognito) ?? false;
}
