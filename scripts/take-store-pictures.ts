import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { serveDemo } from '../demo/serve-demo.ts';
import { launch, welcomePage } from '../tests/browser/drive/browsers.ts';
import { marksWith, pointOn } from '../tests/browser/drive/look.ts';
import { ensureBuilt } from './build/ensure-built.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = here('../dist/stores');

/** What the stores of Chrome, Edge and Firefox all take. */
const SIZE = { width: 1280, height: 800, deviceScaleFactor: 1 };
const LANGUAGES = ['ko', 'en'] as const;

/** Pages of others with a word to press, and pages of the extension. */
const CARDS = [
  { name: '1-card', address: 'http://www.hikorea.go.kr/immigration.html', word: '외국인등록증' },
  { name: '2-danger', address: 'http://www.wooribank.com/bank.html', word: '보이스피싱' },
] as const;
const OWN = [
  { name: '3-welcome', path: 'welcome.html' },
  { name: '4-settings', path: 'options.html' },
] as const;

/** What a page of the extension has in Chromium. */
interface ExtensionPage {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

/** Milliseconds in which a card and its fonts are there: the extension's root is closed, so that nobody can look. */
const SETTLED = 1_500;

/** The pictures for the stores, in Korean and English, of the extension as it ships, in Chromium. */
export async function takeStorePictures(): Promise<void> {
  await ensureBuilt();
  mkdirSync(FOLDER, { recursive: true });
  const { server, port } = await serveDemo();
  const browser = await launch({ browser: 'chrome', port, extension: here('../dist/extension/chrome'), welcome: true });
  const welcome = await welcomePage(browser);
  for (const language of LANGUAGES) {
    await welcome.evaluate((chosen) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ language: chosen }), language);
    for (const { name, address, word } of CARDS) await shootCard(browser, { path: pathOf(name, language), address, word });
    for (const { name, path } of OWN) await shootOwn(browser, { path: pathOf(name, language), address: new URL(path, welcome.url()).href });
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
}

function pathOf(name: string, language: string): `${string}.png` {
  return join(FOLDER, `${name}-${language}.png`) as `${string}.png`;
}

async function shootCard(
  browser: Browser,
  { path, address, word }: { path: `${string}.png`; address: string; word: string },
): Promise<void> {
  const page = await openAt(browser, address);
  await marksWith(page, [word]);
  const { x, y } = await pointOn(page, word);
  await page.mouse.click(x, y);
  await shoot(page, path);
}

async function shootOwn(browser: Browser, { path, address }: { path: `${string}.png`; address: string }): Promise<void> {
  await shoot(await openAt(browser, address), path);
}

async function openAt(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

async function shoot(page: Page, path: `${string}.png`): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  await page.screenshot({ path });
  console.log(path);
  await page.close();
}
