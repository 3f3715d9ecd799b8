import browser, { type Permissions } from 'webextension-polyfill';
import { ASSISTANT, WAITING_SCRIPT } from '../extension/content-files.ts';
import { explainOnce } from '../extension/run-assistant.ts';
import { addedPatterns } from '../extension/sites/added-sites.ts';

const TOP = 'granted-sites';
const FRAMES = 'granted-sites-frames';

/**
 * Runs the content script on the sites the reader has added ("always on this site"). Registered scripts are lost when
 * the extension is updated, so this runs again then.
 */
export async function registerGrantedSites(): Promise<void> {
  const matches = await addedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts();
  if (registered) await browser.scripting.unregisterContentScripts();
  if (!matches.length) return;
  await browser.scripting.registerContentScripts([
    { ...ASSISTANT, id: TOP, matches, runAt: 'document_end' },
    { id: FRAMES, matches, js: [WAITING_SCRIPT], allFrames: true, runAt: 'document_end' },
  ]);
}

/** Reads the pages that are open on the sites that the reader has just allowed; a page that cannot be read does not keep the others from it. */
export async function readGrantedPages({ origins = [] }: Permissions.Permissions): Promise<void> {
  if (!origins.length) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [explainOnce(id)])));
}
