import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { coveredWords, heightsOf, prepareCards } from './drive/all-cards.ts';
import { violations } from './drive/axe.ts';
import { holdFile } from './drive/block-files.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { filesOf, LETTER, watchFiles } from './drive/letter.ts';
import { listedWords, openList } from './drive/list.ts';
import { allMarks, cardText, cardWith, focusOn, marksWith, noCard, pointOn } from './drive/look.ts';
import { PAGES } from './drive/pages.ts';
import { pressOurs } from './drive/press-ours.ts';
import { requestWith } from './drive/request-look.ts';
import { useSession } from './drive/session.ts';

const IMMIGRATION = 'http://www.example.com/immigration.html';

describe.each(BROWSERS)('the script tag in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it.each(PAGES)('marks $address without the extension', async ({ address, marks }) => {
    const page = await session.open(`${address}?widget&lang=en`, { height: 4000 });
    await marksWith(page, marks);
    await page.close();
  });

  it('lists words of buttons, folded, and marks them where the tag says so', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`, { height: 4000 });
    const marks = await allMarks(page);
    expect(await openList(page)).toContain('이내');
    expect(marks).not.toContain('이내');
    await page.close();
    const other = await session.open(`${IMMIGRATION}?widget&lang=en&common-words=marked`, { height: 4000 });
    await marksWith(other, ['이내']);
    await other.close();
  });

  it('opens the card of a word that is pressed while the rest of the script is on its way', async () => {
    const page = await session.open(IMMIGRATION, { marked: false });
    const release = await holdFile(page, /assistant\.js/);
    await page.goto(`${IMMIGRATION}?widget&lang=en`);
    await marksWith(page, ['외국인등록증']);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    expect(await cardText(page)).toBeNull();
    release();
    await cardWith(page, 'Residence Card');
    await page.close();
  });

  it('opens a card from the keyboard alone, and gives the focus back', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    await launcherOf(page);
    await page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('button')!.focus());
    await page.keyboard.press('Enter');
    await until(page, 'the list', async () => (await listedWords(page)).length > 0);
    await focusOn(page, 'drawer');
    // Request, close button, tab, search, first word.
    for (let stops = 0; stops < 5; stops++) await page.keyboard.press('Tab');
    await focusOn(page, 'button.term');
    await page.keyboard.press('Enter');
    await focusOn(page, 'card');
    await page.keyboard.press('Escape');
    await noCard(page);
    await focusOn(page, 'launcher');
    await page.close();
  });

  it('takes the reader from the list to terms all over the page', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    const words = await openList(page);
    expect(words.length).toBeGreaterThan(20);
    for (const word of words.filter((_, index) => index % 5 === 0)) {
      await openList(page);
      await pressOurs(page, word);
      await cardWith(page, word);
      await page.keyboard.press('Escape');
      await noCard(page);
    }
    await page.close();
  });

  it('begins with what a letter asks, and reads a pasted one by keys: the calendar file, the request', async () => {
    const page = await session.open('http://www.hometax.go.kr/tax-notice.html?widget&lang=en', { width: 360 });
    const drawer = () =>
      page.evaluate(() => document.querySelector('annae-host')?.shadowRoot?.querySelector<HTMLElement>('.drawer')?.innerText ?? '');
    const says = (text: string) => until(page, text, async () => (await drawer()).includes(text));
    await page.evaluate(() => window.Annae!.open());
    await says('National tax bill or demand');
    await says('₩1,382,930');
    expect(await violations(page)).toEqual([]);
    await watchFiles(page);
    await pressOurs(page, 'Read another text');
    await focusOn(page, 'todo-tab');
    await page.keyboard.press('Tab');
    await focusOn(page, 'textarea');
    await page.keyboard.type(LETTER);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says('₩32,000');
    await pressOurs(page, 'Add to calendar');
    expect(await filesOf(page)).toEqual([{ name: 'annae-2098-12-10.ics', text: expect.stringContaining('DTSTART;VALUE=DATE:20981210') }]);
    expect(
      await page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.drawer')!.scrollWidth <= innerWidth),
    ).toBe(true);
    await pressOurs(page, 'Ask about this letter');
    await requestWith(page, '과태료');
    await page.close();
  });

  it('marks a deadline, counts it from the day that the reader gives, and lists it', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    const { x, y } = await pointOn(page, '90일 이내', 'annae-value');
    await page.mouse.move(x, y);
    await cardWith(page, 'counted from the day you enter Korea');
    await page.mouse.click(x, y);
    await cardWith(page, 'Last day:');
    await page.evaluate(() => {
      const field = document.querySelector('annae-host')!.shadowRoot!.querySelector<HTMLInputElement>('input[type=date]')!;
      field.value = '2026-12-01';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    // 1 March is a holiday.
    await cardWith(page, 'Tuesday, March 2, 2027');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await noCard(page);
    await openList(page);
    await pressOurs(page, '4개월 전');
    await cardWith(page, 'from 4 months before the day it ends');
    await page.close();
  });

  it('loads what reads letters on a page that is none only when the reader asks for it', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    const hasLoaded = (file: string) =>
      page.evaluate((name) => performance.getEntriesByType('resource').some((entry) => entry.name.endsWith(name)), file);
    await openList(page);
    await pressOurs(page, 'What must I do');
    await until(page, 'the first look', () => hasLoaded('annae/letter-signs.js'));
    await pressOurs(page, 'Read this page as a letter');
    await until(page, 'what reads letters', () => hasLoaded('annae/letters.js'));
    await focusOn(page, 'todo-tab');
    await page.close();
  });

  it('marks a word that the reader knows again, when told so in the list', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    const { x, y } = await pointOn(page, '통합신청서');
    await page.mouse.click(x, y);
    await cardWith(page, 'Ask for help');
    await pressOurs(page, 'I know this word');
    await noCard(page);
    expect(await openList(page)).not.toContain('통합신청서');
    await page.evaluate(() => {
      const folds = document.querySelector('annae-host')!.shadowRoot!.querySelectorAll('summary');
      [...folds].find(({ textContent }) => textContent === 'Words you know: 1')!.click();
    });
    await pressOurs(page, 'Mark again: 통합신청서');
    await until(page, 'the word in the list', async () => (await listedWords(page)).includes('통합신청서'));
    await page.close();
  });

  it('changes the language of list and card', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    await openList(page);
    await page.evaluate(() => {
      const select = document.querySelector('annae-host')!.shadowRoot!.querySelector('select')!;
      select.value = 'vi';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(page, 'the list in Vietnamese', () =>
      page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.drawer')!.textContent!.includes('Giải thích')),
    );
    await page.keyboard.press('Escape');
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Thẻ đăng ký người nước ngoài');
    await page.close();
  });

  it('takes its language and side from the tag', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=ja&position=left&root=main`);
    expect((await launcherOf(page)).left).toBe(16);
    const outside = await page.evaluate(() => {
      let count = 0;
      CSS.highlights.get('annae-term')!.forEach((range) => {
        if (!range.startContainer.parentElement!.closest('main')) count++;
      });
      return count;
    });
    expect(outside).toBe(0);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, '外国人登録証');
    await page.close();
  });

  it('in Korean explains by easy Korean, and writes a request once', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=ko`);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    const card = await cardWith(page, '90일 넘게 한국에 사는 외국인이 받는 신분증이에요.');
    expect(card.match(/외국인등록증/g)).toHaveLength(1);
    // The address of the office's site is the same in every language.
    expect(card.replaceAll('www.hikorea.go.kr', '')).not.toMatch(/[a-z]/);
    await pressOurs(page, '문의하기');
    const request = await requestWith(page, '직원이 읽을 글');
    expect(request.match(/■ 문의하는 용어: 외국인등록증\n/g)).toHaveLength(1);
    expect(request).not.toContain('같은 글');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('has a button that makes room for the page’s own, goes where the reader wants it, and away, by mouse and keys', async () => {
    const page = await session.open('http://www.example.com/bank.html?widget&lang=en', { height: 700 });
    const overlaps = (selector: string) =>
      page.evaluate((other) => {
        const ours = document.querySelector('annae-host')!.shadowRoot!.querySelector('.launcher')!.getBoundingClientRect();
        const box = document.querySelector(other)!.getBoundingClientRect();
        return ours.left < box.right && ours.right > box.left && ours.top < box.bottom && ours.bottom > box.top;
      }, selector);
    const start = await launcherOf(page);
    expect(await overlaps('#chat')).toBe(false);
    await page.evaluate(() => {
      const late = document.createElement('button');
      late.id = 'late';
      late.style.cssText = 'position: fixed; right: 10px; bottom: 90px; width: 90px; height: 70px; z-index: 99';
      document.body.append(late);
    });
    await until(page, 'room for a button that came late', async () => !(await overlaps('#late')) && !(await overlaps('#chat')));
    const moved = await launcherOf(page);
    expect(moved.top).toBeLessThan(start.top);

    await page.mouse.move(moved.left + 20, moved.top + 20);
    await page.mouse.down();
    await page.mouse.move(120, 220, { steps: 3 });
    await page.mouse.up();
    expect(await launcherOf(page)).toEqual({ left: 100, top: 200 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await launcherOf(page)).toEqual({ left: 116, top: 216 });
    await page.keyboard.press('Escape');
    expect(await launcherOf(page)).toEqual({ left: 100, top: 200 });
    expect(await listedWords(page)).toEqual([]);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await launcherOf(page)).left).toBe(0);
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('KeyL');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.up(key);
    await until(page, 'the list', async () => (await listedWords(page)).length > 0);
    expect(await launcherOf(page)).toEqual({ left: 100, top: 200 });
    await page.close();
  });

  it('offers no request with data-requests="none", and keeps the lines to call, those of the region in data-region', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en&requests=none&region=busan`);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    const card = await cardWith(page, 'Residence Card');
    expect(card).toContain('1345');
    expect(card).not.toContain('Ask for help');
    expect(card).not.toMatch(/\b02-/);
    await page.keyboard.press('Escape');
    await openList(page);
    const drawer = await page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.drawer')!.textContent);
    expect(drawer).not.toContain('Ask for help');
    await page.close();
  });

  it('never lays a preview over its word, wherever that is and how wide the window', async () => {
    for (const [at, { address }] of PAGES.entries()) {
      const page = await session.open(`${address}?widget&lang=en`);
      await prepareCards(page, 'en');
      for (const width of [1920, 1366, 768, 360]) {
        await page.setViewport({ width, height: at % 2 ? 720 : 900 });
        expect(await coveredWords(page, 20), `${address} ${width}`).toEqual([]);
      }
      await page.close();
    }
  });

  it('fits a window 720 px high with the whole card of nine in ten terms, and previews in 220 px', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    await prepareCards(page, 'en');
    for (const width of [1280, 360]) {
      await page.setViewport({ width, height: 720 });
      const heights = await heightsOf(page, { every: 8, pinned: true });
      expect(heights.length).toBeGreaterThan(150);
      expect(heights.filter((height) => height <= 720 - 16).length / heights.length).toBeGreaterThanOrEqual(0.9);
    }
    expect(Math.max(...(await heightsOf(page, { every: 2, pinned: false })))).toBeLessThanOrEqual(220);
    await page.close();
  });

  it('starts once when it is loaded twice', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    await page.addScriptTag({ url: '/widget/annae.js' });
    const hosts = () => page.evaluate(() => document.querySelectorAll('annae-host').length);
    // The launcher comes after the first marks.
    await until(page, 'the launcher', async () => (await hosts()) > 0);
    expect(await hosts()).toBe(1);
    await page.close();
  });

  it('leaves no trace after stop()', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await page.evaluate(() => window.Annae!.stop());
    const left = await page.evaluate(() => ({
      hosts: document.querySelectorAll('annae-host').length,
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      api: 'Annae' in window,
    }));
    expect(left).toEqual({ hosts: 0, highlights: 0, sheets: 0, api: false });
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});

/** Where the button of the list is, once it is there. */
function launcherOf(page: Page): Promise<{ left: number; top: number }> {
  return until(page, 'the button', () =>
    page.evaluate(() => {
      const box = document.querySelector('annae-host')?.shadowRoot?.querySelector('.launcher')?.getBoundingClientRect();
      return box && { left: Math.round(box.left), top: Math.round(box.top) };
    }),
  ) as Promise<{ left: number; top: number }>;
}
