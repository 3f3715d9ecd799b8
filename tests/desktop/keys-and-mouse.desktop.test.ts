import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from '../browser/drive/browsers.ts';
import { useDesktop, whenMarked } from './drive/desktop-session.ts';
import { KEYS, OPEN_POPUP } from './drive/keys.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';
/** Sites that the extension reads only when it is asked to. */
const OTHER = 'http://www.example.com/immigration.html';
const ALWAYS = 'http://www.example.net/immigration.html';

const NEXT_WORD = 'alt+shift+j';

describe.each(BROWSERS)('real keys and a real mouse in %s', (browser) => {
  const session = useDesktop(browser);
  const { firstButton, ownMenu, allow } = KEYS[browser];

  const hasHost = (page: Page) => page.evaluate(() => document.querySelector('annae-host') !== null);

  it('open the card of the next word by the extension’s shortcut', async () => {
    const page = await session.open(IMMIGRATION);
    expect(await hasHost(page)).toBe(false);
    await session.hands.press(NEXT_WORD);
    await until(page, 'a card', () => hasHost(page));
    await page.close();
  });

  it('read a page once by the popup’s first button', async () => {
    const page = await session.open(OTHER, { marked: false });
    await session.hands.press(OPEN_POPUP, ...firstButton, 'Return');
    await whenMarked(page);
    await page.close();
  });

  it('read a site always, and its open page at once, when the browser’s own prompt is answered', async () => {
    const page = await session.open(ALWAYS, { marked: false });
    await session.hands.press(OPEN_POPUP, ...firstButton, 'Tab', 'Return', ...allow);
    await whenMarked(page);
    await page.close();
    const again = await session.open(ALWAYS);
    await again.close();
  });

  it('leave a site that is taken out of the settings, which the popup’s gear opens', async () => {
    // Allowed by the test before.
    const page = await session.open(ALWAYS);
    const before = await session.pages();
    // Firefox may have left something of its own open since the prompt.
    await session.hands.press('Escape', OPEN_POPUP, ...firstButton.slice(1), 'Return');
    const opened = async () => (await session.pages()).find((tab) => !before.includes(tab));
    const settings = (await until(page, 'the settings', opened))!;
    const remove = () =>
      settings.evaluate(() => {
        const button = document.querySelector<HTMLElement>('[aria-label="Remove: www.example.net"]');
        button?.click();
        return button !== null;
      });
    await until(settings, 'the site in the list', remove);
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('annae-term'));
    for (const tab of [settings, page]) await tab.close();
  });

  it('ask about a selection, and explain it beside a page that is not read, from its context menu', async () => {
    // On a page without marks, so that a click opens no card.
    const page = await session.open(OTHER, { marked: false });
    await session.hands.click(page, 'h1', { times: 3 });
    const selected = await until(page, 'a selection', () => page.evaluate(() => getSelection()?.toString().trim()));
    const before = await session.pages();
    await session.hands.click(page, 'h1', { button: 3 });
    await session.hands.press(...ownMenu, 'Down', 'Return');
    const opened = async () => (await session.pages()).find((tab) => !before.includes(tab));
    const request = (await until(page, 'the request’s tab', opened))!;
    const question = () => request.evaluate(() => document.querySelector('textarea')?.value);
    await until(request, 'the selection as the question', async () => (await question()) === selected);
    await request.close();
    await page.bringToFront();
    const width = await page.evaluate(() => innerWidth);
    await session.hands.click(page, 'h1', { button: 3 });
    await session.hands.press(...ownMenu, 'Return');
    await until(page, 'a panel beside the page', () => page.evaluate((whole) => innerWidth < whole, width));
    // The driver of Firefox does not look into a sidebar.
    if (browser === 'chrome') await until(page, 'its words', async () => (await session.panelText()).includes('Permission to extend'));
    await page.close();
  });

  it('read a page before its words are listed', async () => {
    const page = await session.open(OTHER, { marked: false });
    await session.hands.press(OPEN_POPUP, ...firstButton, 'Tab', 'Tab', 'Return');
    await whenMarked(page);
    await page.close();
  });
});
