import browser from 'webextension-polyfill';
import { type Entries, NO_ENTRIES, type Occasion } from '../../core/request/entries.ts';
import { readStoredDraft, type StoredDraft, storeDraft } from '../../core/request/stored-draft.ts';
import { MOST_TEXT } from '../../page/text/read-text.ts';

const PREFIX = 'draft:';
const TEXT_PREFIX = 'page-text:';

/** Keeps a draft on the device, without personal numbers and contact. */
export async function saveDraft(draft: StoredDraft): Promise<void> {
  await browser.storage.local.set({ [PREFIX + draft.id]: storeDraft(draft) });
}

/** A draft of this device, or null where there is none, or its time is over. */
export async function loadDraft(id: string, now: number): Promise<StoredDraft | null> {
  const key = PREFIX + id;
  return readStoredDraft((await browser.storage.local.get(key))[key], now);
}

export async function deleteDraft(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
  await browser.storage.session.remove(TEXT_PREFIX + id);
}

/** The drafts of this device in which something was entered, the newest first. */
export async function listDrafts(now: number): Promise<StoredDraft[]> {
  const stored = await browser.storage.local.get();
  return Object.entries(stored)
    .flatMap(([key, value]) => (key.startsWith(PREFIX) ? (readStoredDraft(value, now) ?? []) : []))
    .filter(({ entries: { question, readyQuestion } }) => question.trim() !== '' || readyQuestion !== null)
    .sort((a, b) => b.savedAt - a.savedAt);
}

/** Opens a draft in a tab. */
export async function openDraft(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/request.html?draft=${id}`) });
}

/** Deletes drafts whose time is over. */
export async function deleteOldDrafts(now: number): Promise<void> {
  const stored = await browser.storage.local.get();
  const old = Object.keys(stored).filter((key) => key.startsWith(PREFIX) && !readStoredDraft(stored[key], now));
  if (old.length) await browser.storage.local.remove(old);
}

export interface NewRequest {
  occasion: Occasion;
  entries?: Partial<Entries>;
  /** The tab that it comes from. */
  opener?: number | undefined;
  /** The text of the page there, which chooses the desk and is no part of the request. */
  pageText?: string | undefined;
}

/** Keeps a new draft and opens its page beside the tab that it comes from; the text of that tab's page waits in memory. */
export async function openRequest({ occasion, entries = {}, opener, pageText = '' }: NewRequest): Promise<void> {
  const id = crypto.randomUUID();
  await saveDraft({ id, occasion, entries: { ...NO_ENTRIES, ...entries }, savedAt: Date.now() });
  // Without the text the desk is chosen less well, and nothing worse.
  await browser.storage.session.set({ [TEXT_PREFIX + id]: pageText.slice(0, MOST_TEXT) }).catch(() => {});
  await browser.tabs.create({
    url: browser.runtime.getURL(`/request.html?draft=${id}`),
    ...(opener !== undefined && { openerTabId: opener }),
  });
}

/** The text of the page that a new draft is about, once; empty afterwards. */
export async function takePageText(id: string): Promise<string> {
  const key = TEXT_PREFIX + id;
  const text = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  return typeof text === 'string' ? text : '';
}
