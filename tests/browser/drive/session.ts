import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from './browsers.ts';
import { endBrowser, keptBrowser, type Started, startBrowser } from './kept-browsers.ts';

export interface Session {
  browser: Browser;
  /** Opens a page of the demonstration under a real host name and waits until it is marked. */
  open(address: string, options?: { marked?: boolean; width?: number; height?: number }): Promise<Page>;
  /** What pages and scripts complained about since the session began. */
  errors: string[];
}

export interface SessionOptions {
  browser: BrowserName;
  /** With the extension loaded; without, pages are opened with `?widget`. */
  extension: boolean;
  dark?: boolean;
  /** The extension as it ships, into which tests cannot look; without, its element has an open root. */
  shipped?: boolean;
  /** In a browser of its own: for tests that change settings, or what the extension keeps. Others share one, file after file. */
  alone?: boolean;
  /** Texts of files of the extension, by their paths, in the place of its own. */
  files?: Readonly<Record<string, string>>;
  /** With the tab in which the extension welcomes its reader. */
  welcome?: boolean;
  /** Match patterns that the reader has allowed the extension beforehand; Firefox allows all when asked. */
  allowed?: readonly string[];
}

/** A browser for the tests of one `describe`, from before the first until after the last; whatever they have opened is closed then. */
export function useSession(options: SessionOptions): Session {
  const session = { errors: [] as string[] } as Session;
  const isAlone =
    options.alone ||
    options.shipped ||
    options.allowed !== undefined ||
    options.files !== undefined ||
    (options.dark && options.browser === 'firefox');
  let started: Started;
  let before: Page[];

  beforeAll(async () => {
    const { browser, extension } = options;
    started = await (isAlone ? start(options) : keptBrowser(`${browser}, extension: ${extension}`, () => start(options)));
    session.browser = started.browser;
    before = await started.browser.pages();
  });

  afterAll(async () => {
    if (isAlone) return started && endBrowser(started);
    const pages = await started.browser.pages();
    await Promise.all(pages.filter((page) => !before.includes(page)).map((page) => page.close()));
  });

  session.open = async (address, { marked = true, width = 1280, height = 900 } = {}) => {
    const page = await session.browser.newPage();
    page.on('pageerror', (error) => session.errors.push(`${address}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().includes('Annae')) session.errors.push(`${address}: ${message.text()}`);
    });
    await page.setViewport({ width, height });
    await page.goto(address, { waitUntil: 'load' });
    if (marked) await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0, { timeout: 15_000 });
    return page;
  };
  return session;
}

function start({
  browser,
  extension,
  dark = false,
  shipped = false,
  welcome = false,
  allowed = [],
  files = {},
}: SessionOptions): Promise<Started> {
  const built = fileURLToPath(new URL(`../../../dist/extension/${browser}`, import.meta.url));
  const folder = () => (shipped ? built : prepareExtension(built, browser === 'chrome' ? allowed : [], files));
  return startBrowser({ browser, dark, welcome, ...(extension && { extension: folder() }) });
}

/** A copy of the extension with an open root, with these patterns among the permissions that it has from the beginning, and with these files. */
function prepareExtension(folder: string, patterns: readonly string[], files: NonNullable<SessionOptions['files']>): string {
  const copy = mkdtempSync(join(tmpdir(), 'annae-extension-'));
  cpSync(folder, copy, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(copy, path), text);
  edit(join(copy, 'manifest.json'), (text) => {
    const manifest = JSON.parse(text);
    manifest.host_permissions.push(...patterns);
    return JSON.stringify(manifest);
  });
  edit(join(copy, 'content-scripts/annae.js'), (code) => {
    const open = code.replace('rootMode:"closed"', 'rootMode:"open"');
    if (open === code) throw new Error('There is no closed root to open in the content script.');
    return open;
  });
  return copy;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
