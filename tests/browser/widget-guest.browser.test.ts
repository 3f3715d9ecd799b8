import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { listedWords, openList } from './drive/list.ts';
import { cardText, cardWith, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { useSession } from './drive/session.ts';

const IMMIGRATION = 'http://www.example.com/immigration.html';

describe.each(BROWSERS)('the script tag as a guest of the page in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it('lists and shows terms that stand only in an alternative text, a hint or an option', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    await page.evaluate(() => {
      const box = document.createElement('div');
      const image = document.createElement('img');
      image.alt = '국적상실 신고 안내';
      image.width = 40;
      image.height = 20;
      const field = document.createElement('input');
      field.placeholder = '사업자등록번호를 쓰세요';
      const select = document.createElement('select');
      select.append(new Option('가족관계증명서'));
      box.append(image, field, select);
      document.querySelector('main')!.append(box);
    });
    await openList(page);
    for (const word of ['국적상실', '사업자등록번호', '가족관계증명서']) {
      await until(page, `“${word}” in the list`, async () => (await listedWords(page)).includes(word));
    }
    await pressOurs(page, '국적상실');
    await cardWith(page, '국적상실');
    await page.close();
  });

  it('keeps its list when the browser translates the page, and reads nothing again', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    const before = await openList(page);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
      document.documentElement.lang = 'en';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = 'translated';
        if (text.parentElement?.closest('script, style') === null) text.replaceWith(font);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await openList(page)).toEqual(before);
    await pressOurs(page, '외국인등록증');
    await cardWith(page, 'Residence Card');
    await page.close();
  });

  it('shows its card above a modal dialog of the page', async () => {
    const page = await session.open('http://www.example.com/bank.html?widget&lang=en', { height: 1200 });
    await page.click('#open-notice');
    await page.waitForSelector('dialog[open]');
    const word = await until(page, 'a mark in the dialog', () =>
      page.evaluate(() => {
        let found = '';
        CSS.highlights.get('annae-term')!.forEach((range) => {
          if (!found && range.startContainer.parentElement!.closest('dialog p, dialog li, dialog dd'))
            found = range.startContainer.textContent!.slice(range.startOffset, range.endOffset);
        });
        return found;
      }),
    );
    await page.evaluate(() => window.Annae!.open());
    await until(page, 'the list', async () => (await listedWords(page)).length > 0);
    await pressOurs(page, word);
    await until(page, 'a card', () => cardText(page));
    expect(await page.evaluate(() => document.querySelector('annae-host')!.closest('dialog') !== null)).toBe(true);
    await page.close();
  });

  it('is whole and in its own direction on a page that is zoomed and written from right to left', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    await page.evaluate(() => {
      document.documentElement.style.setProperty('zoom', '1.6');
      document.documentElement.dir = 'rtl';
    });
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    const card = await page.evaluate(() => {
      const element = document.querySelector('annae-host')!.shadowRoot!.querySelector('.card')!;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        direction: getComputedStyle(element).direction,
      };
    });
    expect(card).toEqual({ isInside: true, direction: 'ltr' });
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});
