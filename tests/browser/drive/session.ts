import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serveDemo } from '../../../demo/serve-demo.ts';
import { type BrowserName, launch } from './browsers.ts';

export interface Session {
  browser: Browser;
  server: Server;
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
  /** Match patterns that the reader has allowed the extension beforehand; Firefox allows all when asked. */
  allowed?: readonly string[];
}

/** A browser for the tests of one `describe`, started before them and ended after them. */
export function useSession({ browser: name, extension, dark = false, shipped = false, allowed = [] }: SessionOptions): Session {
  const session = { errors: [] as string[] } as Session;

  beforeAll(async () => {
    const { server, port } = await serveDemo();
    session.server = server;
    const built = fileURLToPath(new URL(`../../../dist/extension/${name}`, import.meta.url));
    const folder = () => (shipped ? built : prepareExtension(built, name === 'chrome' ? allowed : []));
    session.browser = await launch({ browser: name, port, dark, ...(extension && { extension: folder() }) });
  });

  afterAll(async () => {
    await session.browser?.close();
    session.server?.closeAllConnections();
    session.server?.close();
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

/** A copy of the extension with an open root, and with these patterns among the permissions that it has from the beginning. */
function prepareExtension(folder: string, patterns: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'annae-extension-'));
  cpSync(folder, copy, { recursive: true });
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
