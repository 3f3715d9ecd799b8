import browser from 'webextension-polyfill';
import { ASSISTANT, WAITING_SCRIPT } from '../extension/content-files.ts';
import { INSTALL_PATTERNS } from '../extension/sites/install-hosts.ts';

const TOP = 'granted-sites';
const FRAMES = 'granted-sites-frames';

/**
 * Runs the content script on the sites the reader has added ("always on this site"). Registered scripts are lost when
 * the extension is updated, so this runs again then.
 */
export async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !INSTALL_PATTERNS.includes(origin));
  const [registered] = await browser.scripting.getRegisteredContentScripts();
  if (registered) await browser.scripting.unregisterContentScripts();
  if (!matches.length) return;
  await browser.scripting.registerContentScripts([
    { ...ASSISTANT, id: TOP, matches, runAt: 'document_end' },
    { id: FRAMES, matches, js: [WAITING_SCRIPT], allFrames: true, runAt: 'document_end' },
  ]);
}
