import publicContacts from 'annae:public-contacts';
import browser from 'webextension-polyfill';
import { openRequestRedactor } from '../../../components/request/open-request-redactor.ts';
import type { GrowingRedactor } from '../../../core/redact/growing-redactor.ts';
import { type Entries, isBlank, NO_ENTRIES, type Occasion } from '../../../core/request/entries.ts';
import { cutText, LIMITS, limitOccasion } from '../../../core/request/limits.ts';
import { readStoredDraft, type StoredDraft, storeDraft } from '../../../core/request/stored-draft.ts';
import { redactionFiles } from '../redaction-files.ts';

/** The most drafts without an entry: a page can open requests, and must not fill the storage with them. */
const MOST_BLANK = 20;

const PREFIX = 'draft:';
const TEXT_PREFIX = 'page-text:';

/** Keeps a draft on the device, without personal numbers and contact, once the words that find them are loaded. */
export async function saveDraft(draft: StoredDraft, redactor: GrowingRedactor): Promise<void> {
  const { page } = draft.occasion;
  await redactor.prepare(draft.entries.question, draft.entries.translation ?? '', page?.title ?? '');
  await browser.storage.local.set({ [PREFIX + draft.id]: storeDraft(draft, redactor) });
}

/** A draft of this device; null where it does not exist or is too old. */
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
  const drafts = await allDrafts(now);
  return drafts.filter(({ entries: { question, readyQuestion } }) => question.trim() !== '' || readyQuestion !== null);
}

/** The newest first. */
async function allDrafts(now: number): Promise<StoredDraft[]> {
  const stored = await browser.storage.local.get();
  return Object.entries(stored)
    .flatMap(([key, value]) => (key.startsWith(PREFIX) ? (readStoredDraft(value, now) ?? []) : []))
    .sort((a, b) => b.savedAt - a.savedAt);
}

/** Deletes the oldest of too many blank drafts; one that is still open in a tab is kept anew when something is entered. */
async function deleteBlankDrafts(now: number): Promise<void> {
  const blank = (await allDrafts(now)).filter(({ entries }) => isBlank(entries));
  for (const { id } of blank.slice(MOST_BLANK)) await deleteDraft(id);
}

/** Opens a draft in a tab. */
export async function openDraft(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/request.html?draft=${id}`) });
}

/** Deletes drafts that are too old. */
export async function deleteOldDrafts(now: number): Promise<void> {
  const stored = await browser.storage.local.get();
  const old = Object.keys(stored).filter((key) => key.startsWith(PREFIX) && !readStoredDraft(stored[key], now));
  if (old.length) await browser.storage.local.remove(old);
}

export interface NewRequest {
  occasion: Occasion;
  /** What the question begins with: a selection. */
  quote?: string;
  /** The tab that it comes from. */
  opener?: number | undefined;
  /** The text of the page there, which helps to choose the service and is not part of the request. */
  pageText?: string | undefined;
}

/**
 * Keeps a new draft, within the limits, and opens its page beside the tab that it comes from; the text of that tab's page
 * waits in memory.
 */
export async function openRequest({ occasion, quote = '', opener, pageText = '' }: NewRequest): Promise<void> {
  const id = crypto.randomUUID();
  const savedAt = Date.now();
  const entries: Entries = { ...NO_ENTRIES, question: cutText(quote, LIMITS.quote) };
  const redactor = await openRequestRedactor('en', publicContacts, redactionFiles);
  await saveDraft({ id, occasion: limitOccasion(occasion), entries, savedAt }, redactor);
  await deleteBlankDrafts(savedAt);
  // Without the text the service is chosen less well; nothing else suffers.
  await browser.storage.session.set({ [TEXT_PREFIX + id]: cutText(pageText, LIMITS.pageText) }).catch(() => {});
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
