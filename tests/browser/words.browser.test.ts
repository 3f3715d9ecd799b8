import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardWith, noCard, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { useSession } from './drive/session.ts';
import { tabOf } from './drive/tabs.ts';
import { treeFaults } from './drive/tree.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';

type Storage = { chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } } };

describe.each(BROWSERS)('my words in %s', (browser) => {
  const session = useSession({ browser, extension: true });

  /** Presses the star of a word of the page. */
  async function star(page: Page, word: string): Promise<void> {
    await page.bringToFront();
    const { x, y } = await pointOn(page, word);
    await page.mouse.click(x, y);
    await cardWith(page, 'Ask for help');
    await pressOurs(page, 'Keep in My words');
    await cardWith(page, 'Kept in My words.');
  }

  const openList = (page: Page) => tabOf(session, page, () => pressOurs(page, 'Open My words'));

  const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
  const textWith = (page: Page, text: string) => until(page, `“${text}”`, async () => (await textOf(page)).includes(text));
  const keys = (page: Page) => page.evaluate(async () => Object.keys(await (globalThis as unknown as Storage).chrome.storage.local.get()));

  async function press(page: Page, name: string): Promise<void> {
    const button = await until(page, `the button “${name}”`, () => page.$(`::-p-aria(${name}[role="button"])`));
    await button!.click();
  }

  /** Unfolds what can be done with all words. */
  const unfold = (page: Page) => page.evaluate(() => document.querySelector('summary')!.click());

  /** What a button saves, read before the browser has it. */
  async function saved(page: Page, button: string): Promise<string> {
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = make;
        // `text()` would take the byte-order mark off.
        void blob.arrayBuffer().then((bytes) => {
          document.body.dataset.saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        });
        return '#saved';
      };
    });
    await press(page, button);
    const text = await until(page, 'a file', () => page.evaluate(() => document.body.dataset.saved));
    await page.evaluate(() => delete document.body.dataset.saved);
    return text!;
  }

  /** Answers a question of the quiz by key, right or wrong, and goes on. */
  async function answer(page: Page, isRight: boolean): Promise<void> {
    const place = await page.evaluate(() => {
      const asked = document.querySelector('.easy')!.textContent!;
      const words = [...document.querySelectorAll('.answer [lang=ko]')].map(({ textContent }) => textContent!);
      return words.indexOf(asked.includes('신분증') ? '외국인등록증' : '통합신청서');
    });
    expect(place).toBeGreaterThanOrEqual(0);
    await page.keyboard.press(String((isRight ? place : (place + 1) % 4) + 1) as '1');
    await textWith(page, isRight ? 'Right.' : 'Not this one.');
    await page.keyboard.press('Enter');
  }

  it('go from a star to the list, the quiz, two files and the end', async () => {
    const page = await session.open(IMMIGRATION);
    await star(page, '외국인등록증');
    const list = await openList(page);
    await textWith(list, 'Residence Card');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await noCard(page);
    await star(page, '통합신청서');
    await list.bringToFront();
    await textWith(list, '2 words');
    expect(await violations(list)).toEqual([]);
    expect(await treeFaults(list, browser)).toEqual([]);

    await unfold(list);
    const csv = await saved(list, 'Save as a table (CSV)');
    expect(csv).toMatch(/^\ufeffKorean,.*\r\n통합신청서,.*\r\n외국인등록증,oegugin deungnokjeung,Residence Card,/);
    expect(await saved(list, 'Save for Anki')).toMatch(/^#separator:tab\n#html:false\n.*\n#deck:Annae\n.*\n통합신청서\t/);

    await press(list, 'Quiz');
    await textWith(list, '0 of 2 done');
    await answer(list, false);
    expect(await violations(list)).toEqual([]);
    await answer(list, true);
    await answer(list, true);
    await textWith(list, 'Right at the first try: 1 of 2');
    await press(list, 'Back to the list');
    await unfold(list);

    await press(list, 'Erase all');
    await textWith(list, '2 words erased.');
    expect(await keys(list)).not.toContain('words');
    await press(list, 'Undo');
    await textWith(list, '2 words');
    await press(list, 'Remove 외국인등록증');
    await textWith(list, 'Removed.');
    await unfold(list);
    await press(list, 'Erase all');
    await textWith(list, '1 word erased.');
    await list.close();
    await page.close();
    expect(session.errors).toEqual([]);
  });
});
