import browser from 'webextension-polyfill';
import type { StoredKind } from '../../components/settings/data/StoredData.tsx';
import type { LoadedFile } from '../../components/settings/data/Transfer.tsx';
import { readSettingsFile, writeSettingsFile } from '../extension/settings-file.ts';
import { keysOf } from '../extension/stored.ts';

/** Erases what is kept of these kinds; with drafts, the page texts that wait for them in memory. */
export async function erase(kinds: readonly StoredKind[]): Promise<void> {
  await browser.storage.local.remove(keysOf(await browser.storage.local.get(), kinds));
  if (kinds.includes('drafts')) await browser.storage.session.clear();
}

/** Hands the reader a file with their choices. */
export async function saveFile(): Promise<void> {
  const blob = new Blob([writeSettingsFile(await browser.storage.local.get())], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'annae-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Takes the choices of a file, all or none. */
export async function loadFile(file: File): Promise<LoadedFile> {
  const text = await file.text().catch(() => '');
  const read = readSettingsFile(text);
  if ('problem' in read) return read.problem;
  return browser.storage.local.set({ ...read.settings }).then(
    () => 'loaded',
    () => 'failed',
  );
}
