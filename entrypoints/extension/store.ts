import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { changesSettings, DEFAULT_SETTINGS, readSettings, SETTING_KEYS, type Settings } from './settings.ts';

export interface SettingsStore {
  settings: Signal<Settings>;
  /** Writes what changed; every page and content script follows. Never rejects: `failed` tells. */
  change(part: Partial<Settings>): Promise<void>;
  /** Whether the last change could not be kept, since storage is full or denied. */
  failed: ReadonlySignal<boolean>;
}

/** The settings as a signal that follows local storage; their defaults where it cannot be read. */
export async function openStore(): Promise<SettingsStore> {
  const failed = signal(false);
  const read = async () => readSettings(await browser.storage.local.get(SETTING_KEYS));
  const settings = signal(await read().catch(() => DEFAULT_SETTINGS));
  browser.storage.local.onChanged.addListener((changes) => {
    if (!changesSettings(changes)) return;
    void read().then((next) => {
      settings.value = next;
    });
  });
  async function change(part: Partial<Settings>): Promise<void> {
    failed.value = await browser.storage.local.set(part).then(
      () => false,
      () => true,
    );
  }
  return { settings, change, failed };
}
