import browser, { type Permissions, type Runtime } from 'webextension-polyfill';
import { weighCards } from '../extension/card-help.ts';
import { loadCommonWords } from '../extension/common-words.ts';
import { deleteOldDrafts } from '../extension/drafts/drafts.ts';
import { tellTerm } from '../extension/explain-term.ts';
import { loadSources } from '../extension/explanations.ts';
import { loadStrings, loadValueStrings } from '../extension/interface-strings.ts';
import { isForFetch } from '../extension/letters/fetch-permission.ts';
import type { BackgroundMessage } from '../extension/messages.ts';
import { explainOnce, runAssistant } from '../extension/run-assistant.ts';
import { deviceWords } from '../extension/words/word-keeper.ts';
import { offerInMenus } from './context-menu.ts';
import { readGrantedPages, registerGrantedSites } from './granted-sites.ts';
import { openCorrectionForPage, openForPage } from './open-for-page.ts';
import { showAround } from './show-around.ts';
import { welcomeReader } from './welcome-reader.ts';

/** Answers content scripts, obeys the keyboard commands and keeps the sites that the reader has added. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(message as BackgroundMessage, sender));
  // Firefox for Android has no keys to command with.
  browser.commands?.onCommand.addListener(onCommand);
  browser.permissions.onAdded.addListener(onGranted);
  browser.permissions.onRemoved.addListener(registerGrantedSites);
  browser.runtime.onInstalled.addListener(registerGrantedSites);
  // Also where no request is opened again.
  browser.runtime.onStartup.addListener(() => void deleteOldDrafts(Date.now()));
  offerInMenus();
  welcomeReader();
}

async function onGranted(added: Permissions.Permissions): Promise<void> {
  if (await isForFetch(added.origins ?? [])) return;
  await registerGrantedSites();
  await readGrantedPages(added);
}

/** Undefined for what is not ours to answer, so that others can. Faults travel as text: an error object would not. */
function answer(message: BackgroundMessage, sender: Runtime.MessageSender): Promise<{ value: unknown } | { error: string }> | undefined {
  const work = workFor(message, sender);
  return work?.then(
    (value) => ({ value }),
    (error: unknown) => ({ error: String(error) }),
  );
}

function workFor(message: BackgroundMessage, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (message.type === 'load-assistant') return loadAssistant(sender);
  if (message.type === 'load-card') return inject('/card.js', sender);
  if (message.type === 'load-values') return inject('/values.js', sender);
  if (message.type === 'load-common-words') return loadCommonWords();
  if (message.type === 'load-strings') return loadStrings(message.language);
  if (message.type === 'load-value-strings') return loadValueStrings(message.language);
  if (message.type === 'weigh-page') return weighCards(message, sender.url);
  if (message.type === 'explain') return tellTerm(message);
  if (message.type === 'load-sources') return loadSources(message.term);
  if (message.type === 'is-kept') return deviceWords.isKept(message.term, message.language);
  if (message.type === 'keep-word') return deviceWords.keep(message.term, message.language, message.keep);
  if (message.type === 'open-words') return deviceWords.open();
  if (message.type === 'read-page') return readPage(message.tabId, sender);
  if (message.type === 'show-around') return showAround(message, sender);
  if (message.type === 'open-request') return openForPage(message, sender);
  if (message.type === 'open-correction') return openCorrectionForPage(message, sender);
  return undefined;
}

/** A content script has no business in another tab. */
async function readPage(tabId: number, { url }: Runtime.MessageSender): Promise<true> {
  if (url?.startsWith(browser.runtime.getURL('/'))) await explainOnce(tabId);
  return true;
}

async function loadAssistant({ tab, frameId }: Runtime.MessageSender): Promise<true> {
  await runAssistant(tab!.id!, frameId ?? 0);
  return true;
}

async function inject(file: string, { tab, frameId }: Runtime.MessageSender): Promise<true> {
  await browser.scripting.executeScript({ target: { tabId: tab!.id!, frameIds: [frameId ?? 0] }, files: [file] });
  return true;
}

async function onCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.id) return;
  const direction = command === 'next-term' ? 1 : -1;
  await browser.tabs.sendMessage(tab.id, { type: 'step', direction }, { frameId: 0 }).catch(() => {});
}
