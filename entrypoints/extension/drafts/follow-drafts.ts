import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { StoredDraft } from '../../../core/request/stored-draft.ts';
import { listDrafts } from './drafts.ts';

/** The drafts of this device as a signal that follows local storage. */
export async function followDrafts(): Promise<ReadonlySignal<readonly StoredDraft[]>> {
  const drafts = signal<readonly StoredDraft[]>(await listDrafts(Date.now()));
  browser.storage.local.onChanged.addListener(() => {
    void listDrafts(Date.now()).then((next) => {
      drafts.value = next;
    });
  });
  return drafts;
}
