import browser from 'webextension-polyfill';
import { INSTALL_PATTERNS } from '../extension/install-hosts.ts';

const SCRIPT_ID = 'granted-sites';

/**
 * Runs the content script on the sites the reader has added ("always on this site"). Registered scripts are lost when
 * the extension is updated, so this runs again then.
 */
export async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !INSTALL_PATTERNS.includes(origin));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (!matches.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js: ['content-scripts/annae.js'],
      css: ['content-scripts/annae.css'],
      allFrames: true,
      runAt: 'document_end',
    },
  ]);
}
