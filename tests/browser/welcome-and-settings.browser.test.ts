import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from './drive/axe.ts';
import { BROWSERS, until, welcomePage } from './drive/browsers.ts';
import { LETTER } from './drive/letter.ts';
import { allMarks, cardText, cardWith, markedWords, noCard, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { useSession } from './drive/session.ts';
import { tabOf } from './drive/tabs.ts';
import { treeFaults } from './drive/tree.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';

/** From the welcome on, as a reader comes to the settings: Firefox's driver cannot open an extension's address itself. */
describe.each(BROWSERS)('welcome and settings in %s', (browser) => {
  const session = useSession({ browser, extension: true, alone: true, welcome: true });

  const text = (page: Page) => page.evaluate(() => document.body.innerText);
  const shows = (page: Page, part: string) => until(page, `“${part}”`, async () => (await text(page)).includes(part));

  /** Presses the button, or chooses the radio button, of this name. */
  async function press(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    await until(page, `“${name}” to press`, () =>
      page.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, .choice-option')];
        const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted);
        found?.click();
        return Boolean(found);
      }, name),
    );
  }

  /** Chooses a value of the select box with this number. */
  const select = (page: Page, number: number, value: string) =>
    page.evaluate(
      (at, wanted) => {
        const box = document.querySelectorAll('select')[at]!;
        box.selectedIndex = [...box.options].findIndex((option) => option.value === wanted);
        box.dispatchEvent(new Event('change', { bubbles: true }));
      },
      number,
      value,
    );

  const load = (page: Page, content: string) =>
    page.evaluate((written) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([written], 'annae-settings.json'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, content);

  /** Presses a word until its card says this: what was chosen a moment ago may still be on its way. */
  async function openCard(page: Page, word: string, says: string): Promise<void> {
    await page.bringToFront();
    await until(page, `a card with “${says}”`, async () => {
      const { x, y } = await pointOn(page, word);
      await page.mouse.click(x, y);
      for (let look = 0; look < 20; look++) {
        if ((await cardText(page))?.includes(says)) return true;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await page.keyboard.press('Escape');
      return false;
    });
  }

  it('a tab after the installation has a word to try, and names it in a second language', async () => {
    const welcome = await welcomePage(session.browser);
    await shows(welcome, 'Welcome to Annae');
    expect(await allMarks(welcome)).toEqual(expect.arrayContaining(['체류기간', '여권', '과태료', '지역가입자']));
    await openCard(welcome, '여권', 'Passport');
    await welcome.keyboard.press('Escape');
    await noCard(welcome);
    await select(welcome, 1, 'vi');
    await openCard(welcome, '여권', 'Tiếng Việt: Hộ chiếu');
    await welcome.keyboard.press('Escape');
    expect(await violations(welcome)).toEqual([]);
    expect(await treeFaults(welcome, browser)).toEqual([]);
  });

  it('a picture that did not come is answered plainly; a letter that is kept is listed, opens again and can be erased', async () => {
    const welcome = await welcomePage(session.browser);
    const reader = await tabOf(session, welcome, () => welcome.evaluate(openReader));
    await shows(reader, 'The file could not be fetched. Save it on this device, then choose it here.');
    await reader.evaluate((letter) => {
      const field = document.querySelector('textarea')!;
      field.value = letter;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, LETTER);
    await press(reader, 'Read it');
    await shows(reader, '₩32,000');
    await press(reader, 'Keep this letter');
    await shows(reader, 'Kept on this device.');
    await press(reader, 'Read another letter');
    await shows(reader, 'Kept letters');
    await reader.evaluate(() => document.querySelector<HTMLElement>('.kept-letter')!.click());
    await shows(reader, '₩32,000');
    await press(reader, 'Read another letter');
    await until(reader, 'the list', () => reader.evaluate(() => document.querySelector('.kept-letters') !== null));
    await reader.evaluate(() => document.querySelector<HTMLElement>('.kept-letters .action')!.click());
    await until(reader, 'an empty list', () => reader.evaluate(() => document.querySelector('.kept-letters') === null));
    await reader.close();
  });

  it('what is chosen takes effect at once, on the page itself and in open tabs', async () => {
    const page = await session.open(IMMIGRATION);
    const first = (await allMarks(page)).length;
    const welcome = await welcomePage(session.browser);
    const settings = await tabOf(session, welcome, () => press(welcome, 'All settings'));
    await shows(settings, 'Kept on this device');

    await press(settings, 'Every use');
    await page.bringToFront();
    await page.waitForFunction((number) => (CSS.highlights.get('annae-term')?.size ?? 0) > number, {}, first);
    await press(settings, 'First use in each section');
    await press(settings, 'Marked too');
    await page.bringToFront();
    await until(page, 'marks of words of buttons', async () => (await allMarks(page)).includes('이내'));
    await press(settings, 'In the list only');
    await until(page, 'none of them', async () => !(await allMarks(page)).includes('이내'));
    await press(settings, 'Only specialist words');
    expect(await until(settings, 'fewer marks to try', async () => ((await markedWords(settings)).length === 2 ? 2 : 0))).toBe(2);
    await page.bringToFront();
    await page.waitForFunction((number) => (CSS.highlights.get('annae-term')?.size ?? number) < number, {}, first);
    await press(settings, 'All words');

    await press(settings, 'Dark');
    await press(settings, '150%');
    await until(settings, 'dark colours', () => settings.evaluate(() => document.documentElement.dataset.theme === 'dark'));
    await openCard(page, '외국인등록증', 'Residence Card');
    await page.setViewport({ width: 360, height: 720 });
    const look = () =>
      page.evaluate(() => {
        const card = document.querySelector('annae-host')!.shadowRoot!.querySelector<HTMLElement>('.card')!;
        const isSheet = card.dataset.place === 'sheet';
        return (
          isSheet && [
            getComputedStyle(card).colorScheme,
            card.querySelector('.card-body')!.currentCSSZoom,
            card.scrollWidth - card.clientWidth,
          ]
        );
      });
    expect(await until(page, 'the card as a sheet', look)).toEqual(['dark', 1.5, 0]);
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.setViewport({ width: 1280, height: 900 });
    await openCard(page, '외국인등록증', 'Residence Card');
    await pressOurs(page, 'I know this word');
    await noCard(page);
    await until(page, 'the word without a mark', async () => !(await allMarks(page)).includes('외국인등록증'));
    const next = await session.open(IMMIGRATION, { height: 4000 });
    expect(await allMarks(next)).not.toContain('외국인등록증');
    await next.close();

    await press(settings, 'Not by the pointer');
    await page.bringToFront();
    await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
    const { x, y } = await pointOn(page, '체류기간');
    await page.mouse.click(x, y);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardText(page)).toBeNull();

    await press(settings, 'Mark again: 외국인등록증');
    await shows(settings, '외국인등록증 is marked again.');
    await press(settings, 'On pointing or pressing');
    await select(settings, 0, 'fr');
    await shows(settings, 'Réglages');
    await openCard(page, '외국인등록증', 'Carte de résident étranger');
    await select(settings, 0, 'en');
    await cardWith(page, 'Residence Card');
    expect(await violations(settings)).toEqual([]);
    expect(await treeFaults(settings, browser)).toEqual([]);
    await page.close();
  });

  it('a file that is broken changes nothing, a good one all, and everything can be erased', async () => {
    const settings = (await session.browser.pages()).at(-1)!;
    const theme = () => settings.evaluate(() => document.documentElement.dataset.theme);
    await load(settings, '{"annae-settings": 1, "settings": {"theme": "sepia"}}');
    await shows(settings, 'This file cannot be read. Nothing was changed.');
    expect(await theme()).toBe('dark');
    const known = Array.from({ length: 500 }, (_, at) => `word-${at}`);
    await load(settings, JSON.stringify({ 'annae-settings': 1, settings: { theme: 'light', known: [...known, 'passport'] } }));
    await shows(settings, '501 words are not marked.');
    expect(await theme()).toBe('light');
    await press(settings, 'Erase everything');
    await press(settings, 'Yes, erase');
    await shows(settings, 'Erased: Everything.');
    await shows(settings, 'Words you know nothing');
    await until(settings, 'the usual colours', async () => (await theme()) === 'system');
  });

  it('have thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});

interface Api {
  tabs: { create(tab: { url: string }): Promise<unknown> };
  runtime: { getURL(path: string): string };
}

/** Opens the reader for a picture that nobody has handed over. */
async function openReader(): Promise<void> {
  const { browser: own, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const { tabs, runtime } = (own ?? chrome)!;
  await tabs.create({ url: runtime.getURL('reader.html?screen=part') });
}
