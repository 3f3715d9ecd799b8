import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { LetterKeeper } from '../../../components/reader/reader-shell.ts';
import { addLetter, type KeptLetter, readKeptLetters } from '../../../core/digest/reading/kept-letter.ts';

/** In local storage, from the first letter on that the reader keeps. */
const KEY = 'letters';

/** The letters that this device keeps. */
export async function deviceLetterKeeper(): Promise<LetterKeeper> {
  return {
    letters: await followLetters(),
    keep: (letter) => changeLetters((kept) => addLetter(kept, letter)),
    forget: (ids) => changeLetters((kept) => kept.filter(({ id }) => !ids.includes(id))),
  };
}

/** As a signal that follows local storage; without letters where that is denied. */
async function followLetters(): Promise<ReadonlySignal<readonly KeptLetter[]>> {
  const letters = signal<readonly KeptLetter[]>(await loadLetters().catch(() => []));
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) letters.value = readKeptLetters(changes[KEY]!.newValue);
  });
  return letters;
}

async function loadLetters(): Promise<KeptLetter[]> {
  return readKeptLetters((await browser.storage.local.get(KEY))[KEY]);
}

/** One change after the other, in all tabs: each has to see what the one before has stored. False where storage is full or denied. */
function changeLetters(change: (kept: readonly KeptLetter[]) => KeptLetter[]): Promise<boolean> {
  const work = navigator.locks.request(KEY, async () => {
    const letters = change(await loadLetters());
    await (letters.length ? browser.storage.local.set({ [KEY]: letters }) : browser.storage.local.remove(KEY));
  });
  return work.then(
    () => true,
    () => false,
  );
}
