import browser from 'webextension-polyfill';
import type { ListedSite } from '../../../components/settings/data/SiteLists.tsx';
import type { ContentMessage } from '../messages.ts';
import { INSTALL_PATTERNS } from './install-hosts.ts';

/** The match patterns that the reader has allowed beyond those of the installation. */
export async function addedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !INSTALL_PATTERNS.includes(origin));
}

/** The sites that the reader has allowed. */
export async function listAddedSites(): Promise<ListedSite[]> {
  return (await addedPatterns()).map((id) => ({ id, host: hostOf(id) }));
}

/** Takes a permission back; pages of the site that are open stop being read at once. */
export async function removeSite(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await browser.permissions.remove({ origins: [pattern] });
  const message: ContentMessage = { type: 'leave' };
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)])));
}

/** The host of a match pattern, without the mark for what is below it; null for all hosts. */
function hostOf(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]*)/.exec(pattern)?.[1] ?? '*';
  return host === '*' ? null : host;
}
