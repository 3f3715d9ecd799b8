import browser from 'webextension-polyfill';
import type { ActivePage } from './active-page.ts';

/** `always`: the content script runs there by itself; `once`: it can be run on request; `none`: extensions may not run there. */
export type SiteAccess = 'always' | 'once' | 'none';

/** What the extension may do on a page. After a press of its button, a browser tells the host of every page that it may ever read. */
export async function siteAccess({ host, pattern, readable }: ActivePage): Promise<SiteAccess> {
  if (!readable || !host) return 'none';
  return (await browser.permissions.contains({ origins: [pattern] })) ? 'always' : 'once';
}
