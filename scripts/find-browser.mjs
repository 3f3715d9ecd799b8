import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where browsers are usually installed, the ones that load unpacked extensions first. */
const NAMES = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Environment variables that name a browser to use instead. */
const VARIABLES = { chrome: 'ANNAE_CHROME', firefox: 'ANNAE_FIREFOX' };

/**
 * The program file of an installed browser, or null.
 * @param {'chrome' | 'firefox'} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const named = process.env[VARIABLES[browser]];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES[browser]].find((path) => existsSync(path)) ?? null;
}
