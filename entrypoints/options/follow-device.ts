import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { ListedSite } from '../../components/settings/data/SiteLists.tsx';
import type { StoredKind } from '../../components/settings/data/StoredData.tsx';
import type { Shortcut } from '../../components/settings/Shortcuts.tsx';
import type { MissedSearch } from '../../core/proposal/proposal.ts';
import { listShortcuts } from '../extension/own-pages/shortcuts.ts';
import { countStored } from '../extension/own-pages/stored.ts';
import { followMissed } from '../extension/searches/missed-searches.ts';
import { listAddedSites } from '../extension/sites/added-sites.ts';

/** What the page shows of this device besides the settings. */
export interface Device {
  amounts: ReadonlySignal<Record<StoredKind, number>>;
  sites: ReadonlySignal<readonly ListedSite[]>;
  shortcuts: ReadonlySignal<readonly Shortcut[]>;
  /** What the reader has searched in the panel and not found. */
  searches: ReadonlySignal<readonly MissedSearch[]>;
}

/** The same as signals: they follow storage and permissions, and the keys whenever the reader comes back to the page. */
export async function followDevice(): Promise<Device> {
  const readAmounts = async () => countStored(await browser.storage.local.get().catch(() => ({})));
  const [amounts, sites, shortcuts, searches] = await Promise.all([
    follow(readAmounts),
    follow(listAddedSites),
    follow(listShortcuts),
    followMissed(),
  ]);
  browser.permissions.onAdded.addListener(sites.refresh);
  browser.permissions.onRemoved.addListener(sites.refresh);
  browser.storage.local.onChanged.addListener(amounts.refresh);
  addEventListener('focus', shortcuts.refresh);
  return { amounts: amounts.value, sites: sites.value, shortcuts: shortcuts.value, searches };
}

/** What was read, as a signal, and how to read it again. */
async function follow<Value>(read: () => Promise<Value>): Promise<{ value: ReadonlySignal<Value>; refresh(): void }> {
  const value = signal(await read());
  async function refresh(): Promise<void> {
    value.value = await read();
  }
  return { value, refresh: () => void refresh() };
}
