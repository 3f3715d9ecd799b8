import browser, { type Runtime } from 'webextension-polyfill';
import { openRequest } from '../extension/drafts/drafts.ts';
import type { BackgroundCalls } from '../extension/messages.ts';
import { openCorrection } from '../extension/proposals/open-correction.ts';
import { addOpening, type OpenedRequest } from './limit-requests.ts';

/** In session storage: the background sleeps after half a minute and forgets its variables. */
const KEY = 'openings';

let last: Promise<unknown> = Promise.resolve();

/**
 * Opens a request that a content script asks for; false where its page has opened too many. The background
 * cannot see what the reader has pressed, so it limits how many requests a page opens. The host comes from the browser,
 * not from the message.
 */
export async function openForPage(
  { term, page: { title, terms, pageText } }: BackgroundCalls['open-request']['request'],
  { tab, url }: Runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined || !(await inTurn(() => takeTurn(tab.id!)))) return false;
  const page = { title, host: hostOf(url) };
  await openRequest({ occasion: { term, page, terms }, opener: tab.id, pageText });
  return true;
}

/** Opens a correction that a content script asks for, within the same limits. */
export async function openCorrectionForPage(
  { term }: BackgroundCalls['open-correction']['request'],
  { tab, url }: Runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined || !(await inTurn(() => takeTurn(tab.id!)))) return false;
  await openCorrection({ term, from: hostOf(url) || null }, tab.id);
  return true;
}

function hostOf(url: string | undefined): string {
  return url ? new URL(url).hostname : '';
}

/** One after the other: each has to see what the one before has stored. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work);
  last = turn.catch(() => {});
  return turn;
}

async function takeTurn(tab: number): Promise<boolean> {
  const { [KEY]: stored = [] } = (await browser.storage.session.get(KEY)) as { [KEY]?: OpenedRequest[] };
  const openings = addOpening(stored, { tab, at: Date.now() });
  if (openings) await browser.storage.session.set({ [KEY]: openings });
  return openings !== null;
}
