import browser from 'webextension-polyfill';
import { ASSISTANT, WAITING_SCRIPT } from './content-files.ts';
import type { PageRead } from './messages.ts';

/** Runs the assistant in one frame of a tab. */
export async function runAssistant(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: ASSISTANT.css.map(absolute) });
  await browser.scripting.executeScript({ target, files: ASSISTANT.js.map(absolute) });
}

/**
 * Runs the assistant in a page once, with the permission that pressing the toolbar button gives (`activeTab`): at once in
 * the top frame, in the others when they have Korean text.
 */
export async function explainOnce(tabId: number): Promise<void> {
  await runAssistant(tabId, 0);
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [absolute(WAITING_SCRIPT)] });
  const message: PageRead = { type: 'page-read', tabId };
  // Where no panel is open, nobody listens.
  await browser.runtime.sendMessage(message).catch(() => {});
}

function absolute(file: string): string {
  return `/${file}`;
}
