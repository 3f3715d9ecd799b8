import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serveDemo } from '../../../demo/serve-demo.ts';
import { type BrowserName, launch } from '../../browser/drive/browsers.ts';
import { openDisplay } from './display.ts';
import { type Hands, handsOn } from './hands.ts';

export interface DesktopSession {
  hands: Hands;
  /** Opens a page of the demonstration in front of all others; `marked`: waits until it is. */
  open(address: string, options?: { marked?: boolean }): Promise<Page>;
  /** The pages that are open now. */
  pages(): Promise<Page[]>;
  /** What Chromium's side panel says; empty while it is closed. */
  panelText(): Promise<string>;
}

/** A browser with a window and with the extension as it ships, for the tests of one `describe`. */
export function useDesktop(name: BrowserName): DesktopSession {
  const session = {} as DesktopSession;
  const ends: (() => unknown)[] = [];

  beforeAll(async () => {
    const { server, port } = await serveDemo();
    ends.push(
      () => server.close(),
      () => server.closeAllConnections(),
    );
    const display = await openDisplay();
    ends.push(display.close);
    const extension = fileURLToPath(new URL(`../../../dist/extension/${name}`, import.meta.url));
    const browser = await launch({ browser: name, port, extension, display: display.name });
    ends.push(() => browser.close());
    session.hands = handsOn(display);
    session.pages = () => browser.pages();
    session.panelText = async () => {
      const panel = await browser
        .targets()
        .find((target) => target.url().includes('/sidepanel.html'))
        ?.asPage();
      return (await panel?.evaluate(() => document.body.innerText)) ?? '';
    };
    session.open = async (address, { marked = true } = {}) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      if (marked) await whenMarked(page);
      await page.bringToFront();
      return page;
    };
  });

  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  return session;
}

/** Waits until words of the page are marked. */
export async function whenMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0, { timeout: 15_000 });
}
