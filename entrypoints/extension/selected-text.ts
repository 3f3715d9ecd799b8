import browser, { type Storage } from 'webextension-polyfill';
import { cutText, LIMITS } from '../../core/request/limits.ts';

/** A text that the reader wants explained, and the tab that it is in. */
export interface SelectedText {
  tabId: number;
  text: string;
}

/** In session storage, which is memory: the text goes when the browser ends, or when a panel has taken it. */
const KEY = 'selected-text';

/** Hands a selected text to the panel beside its tab. */
export async function handOverText({ tabId, text }: SelectedText): Promise<void> {
  await browser.storage.session.set({ [KEY]: { tabId, text: cutText(text, LIMITS.quote) } });
}

/** Calls back with each text that is handed over to the panel beside a tab, also with one that waits already. `isHere` tells whether it is that tab. */
export async function receiveTexts(isHere: (tabId: number) => boolean, onText: (text: string) => void): Promise<void> {
  async function take(value: unknown): Promise<void> {
    const { tabId, text } = (value ?? {}) as Partial<SelectedText>;
    if (typeof tabId !== 'number' || typeof text !== 'string' || !isHere(tabId)) return;
    await browser.storage.session.remove(KEY);
    onText(text);
  }

  browser.storage.session.onChanged.addListener((changes: Record<string, Storage.StorageChange>) => void take(changes[KEY]?.newValue));
  await take((await browser.storage.session.get(KEY))[KEY]);
}
