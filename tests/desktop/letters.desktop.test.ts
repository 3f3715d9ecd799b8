import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, it } from 'vitest';
import { BROWSERS, until } from '../browser/drive/browsers.ts';
import { LETTER } from '../browser/drive/letter.ts';
import { says } from '../browser/drive/reader.ts';
import { useDesktop } from './drive/desktop-session.ts';
import { KEYS, OPEN_POPUP } from './drive/keys.ts';

const PICTURE = 'http://www.example.org/index.html';
const READER = 'http://www.example.org/glossary/read/index.html?lang=en';
const BILL = fileURLToPath(new URL('../../demo/pages/letters/gas-bill.pdf', import.meta.url));
const SUM = '₩68,230';

describe.each(BROWSERS)('letters by real keys and a real mouse in %s', (browser) => {
  const session = useDesktop(browser);
  const { firstButton, ownEntry, allow, deny, copyPicture } = KEYS[browser];

  async function openPicture(): Promise<Page> {
    const page = await session.open(PICTURE, { marked: false });
    await page.$eval('#photograph', (picture) => picture.scrollIntoView({ block: 'center' }));
    return page;
  }

  /** The reader's tab that opens beside these. */
  async function readerBeside(page: Page, before: readonly Page[]): Promise<Page> {
    const opened = async () => (await session.pages()).find((tab) => !before.includes(tab));
    const reader = (await until(page, 'the reader’s tab', opened))!;
    await until(reader, 'the reader', () => reader.evaluate(() => document.querySelector('.reader-page') !== null).catch(() => false));
    return reader;
  }

  it('read a picture of a page from its context menu: with the permission that the prompt gives, else what is to be seen', async () => {
    const page = await openPicture();
    let before = await session.pages();
    await session.hands.click(page, '#photograph', { button: 3 });
    await session.hands.press(...ownEntry, 'Return', ...deny);
    const seen = await readerBeside(page, before);
    await says(seen, 'The browser let Annae see only this part of the page.');
    await until(seen, 'what was seen', () => seen.evaluate(() => document.querySelector('.drawn-page canvas') !== null));
    await seen.close();
    // Firefox’s driver goes on listing the closed page.
    before = await session.pages();
    await page.bringToFront();
    await session.hands.click(page, '#photograph', { button: 3 });
    await session.hands.press(...ownEntry, 'Return', ...allow);
    const reader = await readerBeside(page, before);
    await says(reader, SUM);
    for (const tab of [reader, page]) await tab.close();
  });

  it('read a PDF in its tab, in which no script runs and whose address does not tell it, from the popup', async () => {
    const page = await session.open('http://www.example.org/bill/view.do?no=4', { marked: false });
    const before = await session.pages();
    await session.hands.press(OPEN_POPUP, ...firstButton, 'Tab', 'Tab', 'Tab', 'Return');
    const reader = await readerBeside(page, before);
    await session.hands.click(reader, '.file-offer button');
    await session.hands.press(...allow);
    await says(reader, SUM);
    for (const tab of [reader, page]) await tab.close();
  });

  // In Firefox, the driver itself closes the window as soon as it opens.
  if (browser === 'chrome') {
    it('choose a file in the window of the system', async () => {
      const reader = await session.open(READER, { marked: false });
      await session.hands.click(reader, '.give-file .action.primary');
      await session.hands.type(BILL);
      await session.hands.press('alt+o');
      await says(reader, SUM);
      await reader.close();
    });
  }

  it('paste a picture that was copied by its menu', async () => {
    const page = await openPicture();
    await session.hands.click(page, '#photograph', { button: 3 });
    await session.hands.press(...copyPicture);
    const reader = await session.open(READER, { marked: false });
    await session.hands.click(reader, 'textarea');
    await session.hands.press('ctrl+v');
    await says(reader, SUM);
    for (const tab of [reader, page]) await tab.close();
  });

  it('drop what the mouse drags: a picture; in Firefox, whose dragged pictures hold no file, a text', async () => {
    const page = await session.open(PICTURE, { marked: false });
    await page.evaluate(showReaderBeside, READER, LETTER);
    await page.waitForFunction(() => document.querySelector('iframe')!.contentDocument!.querySelector('textarea') !== null);
    if (browser === 'firefox') await session.hands.click(page, 'pre', { times: 3 });
    await session.hands.drag(page, browser === 'firefox' ? 'pre' : '#photograph', 'iframe');
    const frame = page.frames().find((one) => one.url().includes('/read/'))!;
    const sum = browser === 'firefox' ? '₩32,000' : SUM;
    await until(page, sum, () => frame.evaluate((sought) => document.body.innerText.includes(sought), sum));
    await page.close();
  });
});

/** Only the picture of the page, a text, and the reader beside them. */
function showReaderBeside(address: string, text: string): void {
  const reader = document.createElement('iframe');
  reader.src = address;
  reader.style.cssText = 'width: 700px; height: 600px';
  const picture = document.querySelector<HTMLElement>('#photograph')!;
  picture.style.cssText = 'width: 200px';
  const written = document.createElement('pre');
  // One line, so that three clicks select it.
  written.textContent = text.replaceAll('\n', '    ');
  written.style.cssText = 'width: 1000px; overflow: hidden';
  document.body.replaceChildren(written, picture, reader);
}
