import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardText, cardWith, focused, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { requestWith } from './drive/request-look.ts';
import { useSession } from './drive/session.ts';
import { tabOf } from './drive/tabs.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';

/** Long enough for a card or a tab that should not open. */
const pause = (milliseconds = 1200) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Everything a script can send to the middle of a word: what a mouse does there. */
function pressByScript(page: Page, point: { x: number; y: number }): Promise<void> {
  return page.evaluate(({ x, y }) => {
    const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, pointerType: 'mouse' };
    const target = document.elementFromPoint(x, y)!;
    for (const type of ['pointermove', 'pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, init));
    target.dispatchEvent(new MouseEvent('click', init));
  }, point);
}

/** Presses “Ask for help” in every way that a script has, through a label too; says whether it was reached. */
function askByScript(page: Page, times: number): Promise<boolean> {
  return page.evaluate((count) => {
    const button = document.querySelector('annae-host')?.shadowRoot?.querySelector<HTMLButtonElement>('.ask');
    if (!button) return false;
    const label = document.createElement('label');
    document.body.append(label);
    label.append(button);
    for (let click = 0; click < count; click++) {
      label.click();
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    return true;
  }, times);
}

describe.each(BROWSERS)('a page that presses by itself in %s', (browser) => {
  const session = useSession({ browser, extension: true, alone: true });
  const tabs = async () => (await session.browser.pages()).length;

  it('opens no card', async () => {
    const page = await session.open(IMMIGRATION);
    await pressByScript(page, await pointOn(page, '외국인등록증'));
    await pause();
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  it('lets the reader open one request at a time, and says so', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    const before = await session.browser.pages();
    await pressOurs(page, 'Ask for help');
    const opened = () => session.browser.pages().then((all) => all.filter((tab) => !before.includes(tab)));
    await until(page, 'the request’s tab', async () => (await opened()).length === 1);
    await page.bringToFront();
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await pressOurs(page, 'Ask for help');
    await cardWith(page, 'A request was opened just now.');
    expect(await opened()).toHaveLength(1);
    for (const tab of await opened()) await tab.close();
    await page.close();
  });

  it('does not close the card that the reader has opened', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await page.evaluate(() => document.querySelector('h1')!.click());
    await pause(300);
    expect(await cardText(page)).toContain('Residence Card');
    await page.close();
  });

  it('opens no request from the card that the reader has opened', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    const before = await tabs();
    expect(await askByScript(page, 15)).toBe(true);
    await pause();
    expect(await tabs()).toBe(before);
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});

describe.each(BROWSERS)('the extension as it ships in %s', (browser) => {
  const session = useSession({ browser, extension: true, shipped: true });
  const open = useSession({ browser, extension: true });

  /** Opens the card of a word by a press of the mouse, which brings the focus into it. */
  async function openCard(page: Page): Promise<void> {
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await until(page, 'the focus in the card', () => page.evaluate(() => document.activeElement?.localName === 'annae-host'));
  }

  /** How often Tab leads on until it reaches “Ask for help”, seen where a test can look into the card. */
  async function stopsToAsk(): Promise<number> {
    const page = await open.open(IMMIGRATION);
    await openCard(page);
    await cardWith(page, 'Ask for help');
    let stops = 0;
    for (; stops < 30 && !/\bask\b/.test(await focused(page)); stops++) await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/\bask\b/);
    await page.close();
    return stops;
  }

  it('shows the page nothing of its card, and takes a request by the keyboard', async () => {
    const stops = await stopsToAsk();
    const page = await session.open(IMMIGRATION);
    await openCard(page);
    expect(await page.evaluate(() => document.querySelector('annae-host')!.shadowRoot)).toBeNull();
    for (let stop = 0; stop < stops; stop++) await page.keyboard.press('Tab');
    const request = await tabOf(session, page, () => page.keyboard.press('Enter'));
    expect(await requestWith(request, 'What the staff read')).toContain('외국인등록증');
    await request.close();
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect([...session.errors, ...open.errors]).toEqual([]);
  });
});
