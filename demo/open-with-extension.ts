import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser.mjs';

export interface OpenOptions {
  name: 'chrome' | 'firefox';
  port: number;
  /** Folder of the unpacked extension. */
  extension: string;
}

/** The host under which the demonstration pages look like a government site to the extension. */
export const DEMO_HOST = 'demo.go.kr';

/** Opens a browser window on the demonstration pages, in a profile of its own, with the extension loaded. */
export async function openWithExtension({ name, port, extension }: OpenOptions): Promise<Browser> {
  const executablePath = findBrowser(name)!;
  const browser = await puppeteer.launch({
    browser: name,
    executablePath,
    headless: false,
    defaultViewport: null,
    handleSIGINT: false,
    ...(name === 'chrome' ? chromeOptions(port) : firefoxOptions(port)),
  });
  await browser.installExtension(extension);
  // The extension opens its welcome beside it.
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`http://${DEMO_HOST}/`);
  await page.bringToFront();
  return browser;
}

function chromeOptions(port: number) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    pipe: true,
    enableExtensions: true,
    args: [...asRoot, '--no-first-run', `--host-resolver-rules=MAP ${DEMO_HOST}:80 127.0.0.1:${port}`],
  };
}

function firefoxOptions(port: number) {
  return {
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'dom.security.https_first': false,
    },
  };
}
