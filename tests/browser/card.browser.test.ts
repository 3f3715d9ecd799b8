import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardText, cardWith, focused, focusOn, noCard, pointOn } from './drive/look.ts';
import { pressOurs, tapOurs } from './drive/press-ours.ts';
import { useSession } from './drive/session.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';

describe.each(BROWSERS)('the card in %s', (browser) => {
  const session = useSession({ browser, extension: true });

  it('previews when the pointer rests on a term, takes no focus, and is whole when the reader asks for more', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.move(x, y);
    const preview = await cardWith(page, '외국인등록증');
    for (const part of ['Residence Card', 'answers in English', 'More']) expect(preview).toContain(part);
    for (const part of ['外國人登錄證', 'Ask for help']) expect(preview).not.toContain(part);
    expect(await focused(page)).toMatch(/^body/);
    await pressOurs(page, 'More');
    const card = await cardWith(page, 'Ask for help');
    for (const part of ['外國人登錄證', 'oegugin deungnokjeung', 'Residence Card', '1345']) expect(card).toContain(part);
    await focusOn(page, 'card');
    await page.close();
  });

  it('follows its word, and closes when that has been scrolled out of view', async () => {
    const page = await session.open(IMMIGRATION, { height: 1200 });
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Ask for help');
    // With its facts the card is as high as the window, and stays in it.
    await pressOurs(page, 'Key facts');
    const top = () =>
      page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.card')!.getBoundingClientRect().top);
    let before = Number.NaN;
    await until(page, 'a card that has found its place', async () => {
      const last = before;
      before = await top();
      return before === last;
    });
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await until(page, 'the card 60 px higher', async () => Math.abs((await top()) - before + 60) < 2);
    await page.evaluate(() => scrollBy({ top: 1500, behavior: 'instant' }));
    await noCard(page);
    await page.close();
  });

  it('says who helps with the page of a city hall: the centre of its city, and none of another', async () => {
    const page = await session.open('http://www.busan.go.kr/city-hall.html');
    const { x, y } = await pointOn(page, '대리인');
    await page.mouse.click(x, y);
    const card = await cardWith(page, 'Who helps');
    expect(card).toMatch(
      /1577-7716\s+Busan Global Center\s+.*English.*\s+as of 2011; may have changed\s+Courses and meetings: Korean classes/,
    );
    expect(card).not.toMatch(/\b02-|No centre/);
    await page.close();
  });

  it('says who helps with the page, who answers now, and that the city’s region has no centre', async () => {
    const page = await session.open('http://www.sejong.go.kr/immigration.html');
    const { x, y } = await pointOn(page, '여권');
    await page.mouse.move(x, y);
    expect(await cardWith(page, 'Passport')).toMatch(/\n1[\d-]+\nanswers in English(, day and night| until \d\d:\d\d)/);
    await page.mouse.click(x, y);
    const card = await cardWith(page, 'Who helps');
    expect(card).toMatch(/Immigration and stay\s+Also: Tourism/);
    expect(card).toContain('No centre in Sejong is known here yet.');
    expect(card).not.toMatch(/\b02-/);
    await page.close();
  });

  it('lies whole in the window, where neither side of its word has room for it', async () => {
    const page = await session.open('http://www.wooribank.com/bank.html', { width: 1100, height: 760 });
    const { x, y } = await pointOn(page, '해외송금');
    await page.mouse.click(x, y);
    expect(await cardWith(page, 'Who helps')).toContain('Ask your own bank first');
    const { left, right, top, bottom } = await page.evaluate(() =>
      document.querySelector('annae-host')!.shadowRoot!.querySelector('.card')!.getBoundingClientRect().toJSON(),
    );
    expect({ isWhole: left >= 0 && right <= 1100 && top >= 0 && bottom <= 760, left, right, top, bottom }).toMatchObject({ isWhole: true });
    await page.close();
  });

  it('stays while the pointer crosses to it, and closes after the pointer has left', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.move(x, y);
    await cardWith(page, 'Residence Card');
    await page.mouse.move(x, y + 40, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardText(page)).toContain('Residence Card');
    await page.mouse.move(2, 2, { steps: 5 });
    await noCard(page);
    await page.close();
  });

  it('closes on Escape while only previewed', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.move(x, y);
    await cardWith(page, 'Residence Card');
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.close();
  });

  it('opens on a tap, holds the focus, and gives it back on Escape', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.touchscreen.tap(x, y);
    await cardWith(page, 'Residence Card');
    await focusOn(page, 'card');
    await page.keyboard.press('Escape');
    await noCard(page);
    // The page's own main element takes the focus of a tap on its text; there it returns.
    await focusOn(page, 'main.#content');
    await page.close();
  });

  it('goes on to a related word', async () => {
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await pressOurs(page, 'Related words');
    await pressOurs(page, '외국인등록번호');
    // Its name is in the list of related words too; the way back is on its card alone.
    await until(page, 'the related word’s card', () =>
      page.evaluate(() => Boolean(document.querySelector('annae-host')?.shadowRoot?.querySelector('[aria-label^="Back to"]'))),
    );
    await pressOurs(page, 'Back to 외국인등록증');
    await cardWith(page, 'Residence Card');
    await page.close();
  });

  it('says so where the device has no Korean voice', async () => {
    // Neither headless browser has speech voices, so what is heard is not tested here.
    const page = await session.open(IMMIGRATION);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await pressOurs(page, 'Listen to the Korean');
    await cardWith(page, 'This device has no Korean voice.');
    await page.close();
  });

  it('opens over no menu: neither one that is there, nor one that opens while the pointer rests', async () => {
    const page = await session.open(IMMIGRATION);
    await page.evaluate(addMenus);
    for (const id of ['by-style', 'by-script', 'by-name']) {
      const { x, y } = await markIn(page, `#${id} > a`);
      await page.mouse.move(x, y);
      await new Promise((resolve) => setTimeout(resolve, 1300));
      expect(await cardText(page), id).toBeNull();
      await page.mouse.move(2, 2);
    }
    const { x, y } = await markIn(page, '#without > a');
    await page.mouse.move(x, y);
    await cardWith(page, '국적상실');
    await page.close();
  });

  it('leaves a tap on a word in a link to the link, and leads a finger there from word to word', async () => {
    const page = await session.open(IMMIGRATION, { width: 360, height: 740 });
    const start = await pointOn(page, '외국인등록증');
    await page.touchscreen.tap(start.x, start.y);
    await cardWith(page, 'Ask for help');
    const seen = [await activeWord(page)];
    for (const name of ['Next word', 'Next word', 'Next word', 'Previous word']) {
      await tapOurs(page, name);
      const before = seen.at(-1);
      await until(page, 'another active word', async () => (await activeWord(page)).text !== before!.text);
      seen.push(
        (await until(page, 'the word beside the sheet', async () => {
          const word = await activeWord(page);
          return word.isFree ? word : null;
        })) as Awaited<ReturnType<typeof activeWord>>,
      );
    }
    expect(seen.at(-1)!.text).toBe(seen.at(-3)!.text);
    expect(new Set(seen.map(({ text }) => text)).size).toBe(4);
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.setViewport({ width: 1280, height: 740 });
    await page.evaluate(addMenus);
    const { x, y } = await markIn(page, '#without > a');
    await page.touchscreen.tap(x, y);
    await until(page, 'the link’s place', () => page.evaluate(() => location.hash === '#fee'));
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  it('leaves a click on a link or button to the page', async () => {
    const page = await session.open(IMMIGRATION);
    const clicks = await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('#check-toggle')!;
      button.click();
      return button.dataset.clicks;
    });
    expect(clicks).toBe('1');
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});

/** Entries with a word each: a menu opened by a style sheet, one by a script after a while, one said by its name, and none. */
function addMenus(): void {
  const style = document.createElement('style');
  style.textContent = `#menus { position: fixed; inset: 0 auto auto 0; display: flex; gap: 40px; padding: 40px; background: #fff; z-index: 99 }
    #menus > div { position: relative } #menus > div > div { position: absolute; display: none; width: 200px; height: 160px; background: #eee }
    #by-style:hover > div { display: block !important }`;
  const menus = document.createElement('div');
  menus.id = 'menus';
  const words = { 'by-style': '국적회복', 'by-script': '난민신청', 'by-name': '난민인정', without: '국적상실' };
  for (const [id, word] of Object.entries(words)) {
    const entry = document.createElement('div');
    entry.id = id;
    const link = document.createElement('a');
    link.href = '#fee';
    link.textContent = word;
    if (id === 'by-name') link.setAttribute('aria-haspopup', 'true');
    const menu = document.createElement('div');
    entry.append(link, menu);
    if (id === 'by-script') entry.addEventListener('mouseenter', () => setTimeout(() => menu.style.setProperty('display', 'block'), 400));
    menus.append(entry);
  }
  document.head.append(style);
  document.querySelector('main')!.append(menus);
}

/** The word that is painted as the one whose card is open, and whether all of it can be seen beside the card. */
function activeWord(page: Page): Promise<{ text: string; isFree: boolean }> {
  return page.evaluate(() => {
    let word = { text: '', isFree: false };
    CSS.highlights.get('annae-term-active')?.forEach((static_) => {
      const range = document.createRange();
      range.setStart(static_.startContainer, static_.startOffset);
      range.setEnd(static_.endContainer, static_.endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      const card = document.querySelector('annae-host')!.shadowRoot!.querySelector('.card')?.getBoundingClientRect();
      const isFree = card !== undefined && top >= 0 && bottom <= innerHeight && (bottom <= card.top || top >= card.bottom);
      word = { text: range.toString(), isFree };
    });
    return word;
  });
}

/** The middle of a link whose word is marked. */
async function markIn(page: Page, selector: string): Promise<{ x: number; y: number }> {
  await until(page, `a mark in ${selector}`, () =>
    page.evaluate((wanted) => {
      const link = document.querySelector(wanted)!;
      let has = false;
      CSS.highlights.get('annae-term')?.forEach((range) => {
        has ||= link.contains(range.startContainer);
      });
      return has;
    }, selector),
  );
  const { x, y, width, height } = await page.$eval(selector, (link) => link.getBoundingClientRect().toJSON());
  return { x: x + width / 2, y: y + height / 2 };
}
