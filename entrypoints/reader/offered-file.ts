import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { OfferedFile } from '../../components/reader/FileOffer.tsx';
import type { ReaderState } from '../../components/reader/reader-state.ts';
import { takeScreen } from '../extension/letters/seen-screen.ts';

export interface FollowedOffer {
  offer: ReadonlySignal<OfferedFile | null>;
  /** Asks the browser whether the file may be fetched, and reads it. To be called in a press. */
  fetchOffered(): void;
}

/** Reads the file that the page's address names (`?address=`), or the part of a page that was seen (`?screen`). */
export async function followOffer({ give }: Pick<ReaderState, 'give'>, query: URLSearchParams): Promise<FollowedOffer> {
  const offer = signal<OfferedFile | null>(null);
  const named = query.get('address') ?? '';
  const url = URL.canParse(named) ? new URL(named) : null;
  const origins = url ? [`${url.origin}/*`] : [];

  async function read(): Promise<void> {
    offer.value = null;
    const file = await fetchFile(url!.href).catch(() => null);
    if (file) void give({ type: 'file', file, name: url!.pathname });
    else offer.value = { type: 'failed' };
  }

  async function fetchOffered(): Promise<void> {
    const isAllowed = await browser.permissions.request({ origins }).catch(() => false);
    if (isAllowed) await read();
    else offer.value = { type: 'failed' };
  }

  if (url?.protocol === 'data:' || url?.protocol === 'blob:') await read();
  else if (url && /^https?:$/.test(url.protocol)) {
    if (await browser.permissions.contains({ origins })) void read();
    else offer.value = { type: 'ask', host: url.hostname };
  } else if (named) offer.value = { type: 'failed' };
  else if (query.has('screen')) {
    const screen = await takeScreen();
    offer.value = { type: screen ? 'screen' : 'failed' };
    if (screen) void give({ type: 'file', file: screen, name: 'screen.png' });
  }
  return { offer, fetchOffered: () => void fetchOffered() };
}

/** With what the reader is known by there: a bill may be behind a login. */
async function fetchFile(address: string): Promise<Blob> {
  const answer = await fetch(address, { credentials: 'include' });
  if (!answer.ok) throw new Error(`The file was not given: ${answer.status}.`);
  return answer.blob();
}
