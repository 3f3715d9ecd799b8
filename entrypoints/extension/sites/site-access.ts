import browser from 'webextension-polyfill';
import type { ActivePage } from './active-page.ts';

/** `always`: the content script runs there by itself; `once`: it can be run on request; `none`: extensions may not run there. */
export type SiteAccess = 'always' | 'once' | 'none';

/** What the extension may do on a page. */
export async function siteAccess({ pattern, readable }: ActivePage): Promise<SiteAccess> {
  if (!readable) return 'none';
  return (await browser.permissions.contains({ origins: [pattern] })) ? 'always' : 'once';
}
