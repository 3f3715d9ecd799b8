import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardText, cardWith, focusOn, marksWith, noCard, pointOn, pressOurs } from './drive/look.ts';
import { PAGES } from './drive/pages.ts';
import { useSession } from './drive/session.ts';

const IMMIGRATION = 'http://www.example.com/immigration.html';

/** The rows of the drawer: Korean word and its name. */
function listed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(document.querySelector('annae-host')?.shadowRoot?.querySelectorAll<HTMLElement>('.term .headword') ?? [])].map(
      (row) => row.innerText,
    ),
  );
}

async function openList(page: Page): Promise<string[]> {
  await page.evaluate(() => window.Annae!.open());
  return until(page, 'the list of terms', async () => {
    const words = await listed(page);
    return words.length ? words : null;
  }) as Promise<string[]>;
}

it('the files of the script tag hold nothing but ASCII, which no page encoding spoils', () => {
  const folder = fileURLToPath(new URL('../../dist/widget', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(files).toContain('annae.js');
  const spoilt = files.filter((name) => /[^\p{ASCII}]/u.test(readFileSync(join(folder, name), 'utf8')));
  expect(spoilt).toEqual([]);
});

it('what is shipped carries the licences of the libraries inside', () => {
  const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)), 'utf8');
  for (const file of ['widget/annae/licences.md', 'extension/chrome/licences/pages.md', 'extension/firefox/licences/pages.md']) {
    expect(read(file)).toMatch(/^## preact - .*\(MIT\)/m);
  }
});

describe.each(BROWSERS)('the script tag in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it.each(PAGES)('marks $address without the extension', async ({ address, marks }) => {
    const page = await session.open(`${address}?widget&lang=en`, { height: 4000 });
    await marksWith(page, marks);
    await page.close();
  });

  it('opens a card from the keyboard alone, and gives the focus back', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    await page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('button')!.focus());
    await page.keyboard.press('Enter');
    await until(page, 'the list', async () => (await listed(page)).length > 0);
    await focusOn(page, 'drawer');
    // Close button, language, request, search, first word.
    for (let stops = 0; stops < 5; stops++) await page.keyboard.press('Tab');
    await focusOn(page, 'button.term');
    await page.keyboard.press('Enter');
    await focusOn(page, 'card');
    await page.keyboard.press('Escape');
    await noCard(page);
    await focusOn(page, 'launcher');
    await page.close();
  });

  it('takes the reader from the list to every term on the page', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    const words = await openList(page);
    expect(words.length).toBeGreaterThan(20);
    for (const word of words) {
      await openList(page);
      await pressOurs(page, word);
      await cardWith(page, word);
      await page.keyboard.press('Escape');
      await noCard(page);
    }
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
      page.evaluate(() =>
        document.querySelector('annae-host')!.shadowRoot!.querySelector('.drawer')!.textContent!.includes('Các từ trên trang này'),
      ),
    );
    await page.keyboard.press('Escape');
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Thẻ đăng ký người nước ngoài');
    await page.close();
  });

  it('takes its language and side from the tag', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=ja&position=left&root=main`);
    expect(await page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.launcher')!.className)).toBe(
      'launcher left',
    );
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

  it('offers no request with data-requests="none", and keeps the line to call', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en&requests=none`);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    const card = await cardWith(page, 'Residence Card');
    expect(card).toContain('1345');
    expect(card).not.toContain('Ask for help');
    await page.keyboard.press('Escape');
    await openList(page);
    const drawer = await page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.drawer')!.textContent);
    expect(drawer).not.toContain('Ask for help');
    await page.close();
  });

  it('starts once when it is loaded twice', async () => {
    const page = await session.open(`${IMMIGRATION}?widget&lang=en`);
    await page.addScriptTag({ url: '/widget/annae.js' });
    expect(await page.evaluate(() => document.querySelectorAll('annae-host').length)).toBe(1);
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
      await until(page, `“${word}” in the list`, async () => (await listed(page)).includes(word));
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
    await until(page, 'the list', async () => (await listed(page)).length > 0);
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
