import browser from 'webextension-polyfill';
import type { StoredKind } from '../../components/settings/data/StoredData.tsx';
import type { LoadedFile } from '../../components/settings/data/Transfer.tsx';
import { download } from '../../page/download.ts';
import { readSettingsFile, writeSettingsFile } from '../extension/own-pages/settings-file.ts';
import { keysOf } from '../extension/own-pages/stored.ts';

/** Erases what is kept of these kinds; with drafts, the page texts that wait for them in memory. */
export async function erase(kinds: readonly StoredKind[]): Promise<void> {
  await browser.storage.local.remove(keysOf(await browser.storage.local.get(), kinds));
  if (kinds.includes('drafts')) await browser.storage.session.clear();
}

/** Hands the reader a file with their choices. */
export async function saveFile(): Promise<void> {
  download('annae-settings.json', 'application/json', writeSettingsFile(await browser.storage.local.get()));
}

/** Takes the choices of a file, all or none. */
export async function loadFile(file: File): Promise<LoadedFile> {
  const text = await file.text().catch(() => '');
  const read = readSettingsFile(text);
  if ('problem' in read) return read.problem;
  const { settings, words } = read;
  return browser.storage.local.set({ ...settings, ...(words && { words }) }).then(
    () => 'loaded',
    () => 'failed',
  );
}
