import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type LaunchOptions as LaunchSettings, type Page } from 'puppeteer-core';
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
  /** Leaves the tab open by which the extension welcomes its reader. */
  welcome?: boolean;
  /** Dark mode: Firefox takes it from a preference; Chromium is told page by page. */
  dark?: boolean;
  /** The X display on which windows and the browser's own prompts show; without one, the browser has no window. */
  display?: string;
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
  '--disable-features=Translate',
];

/** Starts a real browser with real host names mapped to the demonstration server. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const { browser, extension, welcome = false, display, timeout = 180_000 } = options;
  const executablePath = findBrowser(browser);
  if (!executablePath) throw new Error(`No ${browser} was found; \`npm test\` says how to get one.`);
  if (extension && !existsSync(extension)) throw new Error(`There is no extension in ${extension}; run \`npm run build\`.`);
  const started = await puppeteer.launch({
    executablePath,
    protocolTimeout: timeout,
    headless: !display,
    ...(display && { env: { ...process.env, DISPLAY: display }, defaultViewport: null }),
    ...(browser === 'chrome' ? chromeOptions(options) : firefoxOptions(options)),
  });
  if (extension) {
    await started.installExtension(extension);
    const page = await welcomePage(started);
    if (!welcome) await page.close();
  }
  return started;
}

/** The tab that the extension opens when it has been installed; Firefox does not tell its address, but the page knows it. */
export async function welcomePage(browser: Browser): Promise<Page> {
  const [blank] = await browser.pages();
  return until(blank!, 'the welcome', async () => {
    for (const page of await browser.pages()) {
      const isWelcome = () => location.pathname === '/welcome.html' && document.readyState !== 'loading';
      if (await page.evaluate(isWelcome).catch(() => false)) return page;
    }
    return null;
  }).then((page) => page!);
}

function chromeOptions({ port }: LaunchOptions): LaunchSettings {
  return {
    pipe: true,
    enableExtensions: true,
    args: [...CHROME_ARGS, `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
  };
}

function firefoxOptions({ port, display, dark = false }: LaunchOptions): LaunchSettings {
  return {
    browser: 'firefox',
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
      // A driver cannot press the prompt.
      'extensions.webextOptionalPermissionPrompts': display !== undefined,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.prefersReducedMotion': 1,
    },
  };
}

/** Milliseconds between two looks, and until there is nothing more to hope for. */
const LOOK_AGAIN = 25;
const IN_VAIN = 15_000;

/** Waits until `check` gives something true in the page; says what was waited for when it does not come. */
export async function until<Value>(page: Page, what: string, check: () => Value | Promise<Value>): Promise<Value> {
  for (const start = performance.now(); performance.now() < start + IN_VAIN; ) {
    const value = await check();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  throw new Error(`Waited in vain on ${page.url()} for ${what}.`);
}
