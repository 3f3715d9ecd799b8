import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardWith, focusOn, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { useSession } from './drive/session.ts';
import { openSidePanel } from './drive/side-panel.ts';
import { tabOf } from './drive/tabs.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';

/** The text of the proposal, once it is there. */
function proposedText(page: Page): Promise<string> {
  const find = () => (document.querySelector('annae-host')?.shadowRoot ?? document).querySelector('textarea')?.value;
  return until(page, 'the text of a proposal', () => page.evaluate(find).catch(() => undefined)) as Promise<string>;
}

/** Presses a button of our own page by its text, with the keyboard. */
async function pressByKey(page: Page, name: string): Promise<void> {
  await page.evaluate((text) => {
    const buttons = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility());
    buttons.find(({ textContent }) => textContent === text)!.focus();
  }, name);
  await page.keyboard.press('Enter');
}

/** The accessible name of what has the focus. */
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent);

describe.each(BROWSERS)('proposals in %s, with the extension', (browser) => {
  const session = useSession({ browser, extension: true, alone: true });

  it('a correction opens from the card in a tab: what the card says, and where, but not the address', async () => {
    const page = await session.open(`${IMMIGRATION}?name=Nguyen`);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    const tab = await tabOf(session, page, () => pressOurs(page, 'Correct this'));
    const text = await proposedText(tab);
    expect(text).toContain('외국인등록증 (alien-registration-card)');
    expect(text).toContain('Residence Card\n');
    expect(text).toContain('Website: www.hikorea.go.kr\n');
    expect(text).not.toContain('Nguyen');
    expect(await violations(tab)).toEqual([]);
    await Promise.all([tab.close(), page.close()]);
  });

  it('a search in vain is proposed from the panel by keyboard, kept on the device, and sent from the settings once it was seen', async () => {
    const page = await session.open(IMMIGRATION);
    const panel = await openSidePanel(session, page, '체류기간');
    await panel.focus('input[type=search]');
    await panel.keyboard.type('010-1234-5678');
    await panel.keyboard.press('Escape');
    await panel.keyboard.type('zzzq');
    await until(panel, 'nothing found', () => panel.evaluate(() => document.querySelector('.no-match') !== null));
    await pressByKey(panel, 'A word is missing');
    expect(await proposedText(panel)).toContain('Word: zzzq');
    expect(await focusedName(panel)).toBe('A word is missing');
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    expect(await focusedName(panel)).toBe('A word is missing');

    const settings = await tabOf(session, panel, () => panel.evaluate(() => document.querySelector<HTMLElement>('.icon-button')!.click()));
    const kept = () => settings.evaluate(() => document.querySelector('.missed-searches .removable')?.textContent).catch(() => undefined);
    expect(await until(settings, 'the searches', kept)).toMatch(/^zzzq .* 20\d\dErase$/);
    await pressByKey(settings, 'Send what I did not find');
    expect(await proposedText(settings)).toMatch(/- zzzq × 1 \(20\d\d-\d\d-\d\d\)$/);
    expect(await violations(settings)).toEqual([]);
    await Promise.all([settings.close(), panel.close(), page.close()]);
  });
});

describe.each(BROWSERS)('proposals in %s, with the script tag', (browser) => {
  const session = useSession({ browser, extension: false });

  it('a correction opens in the drawer, says where the page has no clipboard, leaves at Escape and stores nothing', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=fr`, { width: 320, height: 640 });
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.touchscreen.tap(x, y);
    await cardWith(page, 'Carte de résident');
    await pressOurs(page, 'Corriger ceci');
    expect(await proposedText(page)).toContain('Carte de résident étranger\n');
    await focusOn(page, 'proposal-section');
    await pressOurs(page, 'Copier le texte');
    await until(page, 'a word on the clipboard', () =>
      page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.textContent!.includes('n’a pas permis la copie')),
    );
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(page, 'the drawer to close', () =>
      page.evaluate(() => !document.querySelector('annae-host')!.shadowRoot!.querySelector('.drawer')),
    );
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    await page.close();
  });
});
