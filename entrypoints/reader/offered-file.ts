import { effect, type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { OfferedFile } from '../../components/reader/FileOffer.tsx';
import type { ReaderState } from '../../components/reader/reader-state.ts';
import { askToFetch } from '../extension/letters/fetch-permission.ts';
import { takeScreen } from '../extension/letters/seen-screen.ts';

export interface FollowedOffer {
  offer: ReadonlySignal<OfferedFile | null>;
  /** Asks the browser whether the file may be fetched, and reads it. To be called in a press. */
  fetchOffered(): void;
}

/** Reads the file that the page's address names (`?address=`), or the part of a page that was seen (`?screen`). */
export async function followOffer({ give, phase }: Pick<ReaderState, 'give' | 'phase'>, query: URLSearchParams): Promise<FollowedOffer> {
  const offer = signal<OfferedFile | null>(null);
  const named = query.get('address') ?? '';
  const url = URL.canParse(named) ? new URL(named) : null;
  const origins = url ? [`${url.origin}/*`] : [];

  async function read(giveBack: () => unknown): Promise<void> {
    offer.value = null;
    const file = await fetchFile(url!.href).catch(() => null);
    await giveBack();
    if (file) void give({ type: 'file', file, name: url!.pathname });
    else offer.value = { type: 'failed' };
  }

  async function fetchOffered(): Promise<void> {
    const giveBack = await askToFetch(url!);
    if (giveBack) await read(giveBack);
    else offer.value = { type: 'failed' };
  }

  if (url && /^https?:$/.test(url.protocol)) {
    const giveBack = async () => query.has('once') && browser.permissions.remove({ origins });
    if (await browser.permissions.contains({ origins })) void read(giveBack);
    else offer.value = { type: 'ask', host: url.hostname };
  } else if (named) offer.value = { type: 'failed' };
  else if (query.has('screen')) {
    const screen = await takeScreen();
    if (!screen) offer.value = { type: 'failed' };
    else if (query.get('screen') === 'part') offer.value = { type: 'screen' };
    if (screen) void give({ type: 'file', file: screen, name: 'screen.png' });
  }
  let hasBegun = false;
  effect(() => {
    const isWaiting = phase.value.type === 'waiting';
    // The reader turns to another letter.
    if (isWaiting && hasBegun) offer.value = null;
    hasBegun ||= !isWaiting;
  });
  return { offer, fetchOffered: () => void fetchOffered() };
}

/** With what the reader is known by there: a bill may be behind a login. */
async function fetchFile(address: string): Promise<Blob> {
  const answer = await fetch(address, { credentials: 'include' });
  if (!answer.ok) throw new Error(`The file was not given: ${answer.status}.`);
  return answer.blob();
}
