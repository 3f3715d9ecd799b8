import { type Signal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { changesSettings, readSettings, SETTING_KEYS, type Settings } from './settings.ts';

export interface SettingsStore {
  settings: Signal<Settings>;
  /** Writes what changed; every page and content script follows. */
  change(part: Partial<Settings>): Promise<void>;
}

/** The settings as a signal that follows local storage. */
export async function openStore(): Promise<SettingsStore> {
  const read = async () => readSettings(await browser.storage.local.get(SETTING_KEYS));
  const settings = signal(await read());
  browser.storage.local.onChanged.addListener((changes) => {
    if (!changesSettings(changes)) return;
    void read().then((next) => {
      settings.value = next;
    });
  });
  return { settings, change: (part) => browser.storage.local.set(part) };
}
