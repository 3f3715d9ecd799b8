import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { MissedSearch } from '../../../core/proposal/proposal.ts';
import type { GrowingRedactor } from '../../../core/redact/growing-redactor.ts';
import { addMissed, readMissed, trimQuery } from '../../../core/search/missed-searches.ts';

/** In local storage, from the first search on that finds nothing. */
const KEY = 'missedSearches';

/**
 * Keeps a search that found nothing, with its day (ISO). One that is too long, or in which something looks like a personal detail, is
 * not kept; rejects where that cannot be told, or storage is full or denied.
 */
export async function keepMissed(text: string, day: string, redactor: GrowingRedactor): Promise<void> {
  const query = trimQuery(text);
  if (query === null) return;
  await redactor.prepare(query);
  if (redactor.redact(query).redactions.length > 0) return;
  await changeMissed((searches) => addMissed(searches, query, day));
}

/** Forgets one search; rejects where storage is denied. */
export function forgetMissed(query: string): Promise<void> {
  return changeMissed((searches) => searches.filter((search) => search.query !== query));
}

/** The kept searches as a signal that follows local storage, the newest first; none where that is denied. */
export async function followMissed(): Promise<ReadonlySignal<readonly MissedSearch[]>> {
  const searches = signal<readonly MissedSearch[]>(await loadMissed().catch(() => []));
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) searches.value = readMissed(changes[KEY]!.newValue);
  });
  return searches;
}

async function loadMissed(): Promise<MissedSearch[]> {
  return readMissed((await browser.storage.local.get(KEY))[KEY]);
}

/** One change after the other, in all pages of the extension: each has to see what the one before has stored. */
async function changeMissed(change: (searches: readonly MissedSearch[]) => MissedSearch[]): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const searches = change(await loadMissed());
    await (searches.length ? browser.storage.local.set({ [KEY]: searches }) : browser.storage.local.remove(KEY));
  });
}
