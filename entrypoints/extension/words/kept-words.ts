import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { addWords, dropWords, type KeptWord, readKeptWords } from '../../../core/words/kept-word.ts';

/** In local storage, from the first star on. */
const KEY = 'words';

/** The words that the reader keeps on this device, the newest first. */
export async function loadWords(): Promise<KeptWord[]> {
  return readKeptWords((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps words, each with its day; rejects where storage is full or denied. */
export function keepWords(words: readonly KeptWord[]): Promise<void> {
  return changeWords((kept) => addWords(kept, words));
}

/** Forgets the words with these ids; rejects where storage is denied. */
export function forgetWords(ids: readonly string[]): Promise<void> {
  return changeWords((kept) => dropWords(kept, ids));
}

/** The kept words as a signal that follows local storage; without words where that is denied. */
export async function followKeptWords(): Promise<ReadonlySignal<readonly KeptWord[]>> {
  const words = signal<readonly KeptWord[]>(await loadWords().catch(() => []));
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) words.value = readKeptWords(changes[KEY]!.newValue);
  });
  return words;
}

/** One change after the other, in all pages of the extension and its background: each has to see what the one before has stored. */
async function changeWords(change: (kept: readonly KeptWord[]) => KeptWord[]): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const words = change(await loadWords());
    await (words.length ? browser.storage.local.set({ [KEY]: words }) : browser.storage.local.remove(KEY));
  });
}
