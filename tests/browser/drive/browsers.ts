import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface LaunchOptions {
  browser: BrowserName;
  /** Port of the demonstration server, to which every host name leads. */
  port: number;
  /** Milliseconds until the driver gives up on a call. */
  timeout?: number;
  /** Folder of the unpacked extension, or none. */
  extension?: string;
  /** Dark mode: Firefox takes it from a preference; Chromium is told page by page. */
  dark?: boolean;
}

/** Nothing of the browser's own may reach for the network, nor may any host but ours. */
const CHROME_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  '--hide-scrollbars',
];

/** Starts a real browser, headless, with real host names mapped to the demonstration server. */
export async function launch({ browser, port, extension, dark = false, timeout = 180_000 }: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser(browser);
  if (!executablePath) throw new Error(`No ${browser} was found; \`npm test\` says how to get one.`);
  if (extension && !existsSync(extension)) throw new Error(`There is no extension in ${extension}; run \`npm run build\`.`);
  const started = await (browser === 'chrome'
    ? launchChrome(executablePath, port, timeout)
    : launchFirefox(executablePath, port, dark, timeout));
  if (extension) await started.installExtension(extension);
  return started;
}

function launchChrome(executablePath: string, port: number, protocolTimeout: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout,
    pipe: true,
    enableExtensions: true,
    args: [...CHROME_ARGS, `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
  });
}

function launchFirefox(executablePath: string, port: number, dark: boolean, protocolTimeout: number): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.allow_hijacking_localhost': true,
      // Servers that a test starts beside the pages are reached as they are.
      'network.proxy.no_proxies_on': '127.0.0.1',
      'dom.security.https_first': false,
      'dom.security.https_only_mode': false,
      'intl.accept_languages': 'en-US,en',
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.prefersReducedMotion': 1,
    },
  });
}

/** Waits until `check` gives something true in the page; says what was waited for when it does not come. */
export async function until<Value>(page: Page, what: string, check: () => Value | Promise<Value>): Promise<Value> {
  for (let tries = 0; tries < 100; tries++) {
    const value = await check();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain on ${page.url()} for ${what}.`);
}
