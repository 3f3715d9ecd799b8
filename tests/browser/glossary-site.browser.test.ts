import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/languages.ts';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { useSession } from './drive/session.ts';

const SITE = 'http://www.example.com/glossary/';

/** The Korean words of the entries that can be seen, in order. */
function shownWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.entry')]
      .filter((entry) => entry.checkVisibility())
      .map((entry) => entry.querySelector('.headword')!.textContent!.trim()),
  );
}

/** Colours are the same in both browsers, and axe-core reads the same document: each looks at one scheme. */
const SCHEMES = [
  { browser: 'chrome', dark: false, scheme: 'light' },
  { browser: 'firefox', dark: true, scheme: 'dark' },
] as const;

describe.each(SCHEMES)('axe-core in $browser, $scheme', ({ browser, dark }) => {
  const session = useSession({ browser, extension: false, dark });

  async function open(path: string): Promise<Page> {
    const page = await session.open(SITE + path, { marked: false });
    // Chromium takes no colour scheme from its command line; Firefox has it from its settings.
    if (browser === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
    return page;
  }

  it.each(['index.html', 'en/index.html', 'ja/domestic-violence.html', 'fr/landlord.html'])('finds nothing on %s', async (path) => {
    const page = await open(path);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('finds nothing while a search is on, nor when it finds no word', async () => {
    const page = await open('vi/index.html');
    for (const letters of ['dang ky', 'qqq']) {
      await page.type('#find', letters);
      expect(await violations(page)).toEqual([]);
    }
    await page.close();
  });
});

describe.each(BROWSERS)('the glossary site in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it('shows the words that fit while one types, and all again when the field is emptied', async () => {
    const page = await session.open(`${SITE}en/index.html`, { marked: false });
    const all = await shownWords(page);
    expect(all.length).toBeGreaterThanOrEqual(560);
    await page.type('#find', 'oegugin deungnokjeung');
    const found = await shownWords(page);
    expect(found).toContain('외국인등록증');
    expect(found.every((word) => word.includes('외국인등록증'))).toBe(true);
    expect(await page.$eval('[role=status]', (status) => status.textContent)).toBe(`${found.length} of ${all.length} words`);
    expect(await page.$$eval('.whole', (parts) => parts.filter((part) => part.checkVisibility()).length)).toBe(0);
    await page.$eval('#find', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await shownWords(page)).toEqual(all);
    await page.close();
  });

  it.each([
    { language: 'en', letters: '외국인등록ㅈ', what: 'a syllable half typed' },
    { language: 'vi', letters: 'the dang ky', what: 'Vietnamese without its marks' },
    { language: 'en', letters: 'alien registration card', what: 'another name' },
    { language: 'zh-Hans', letters: '外国人登录证', what: 'the name in the language of the page' },
    { language: 'ja', letters: 'residence card', what: 'its English name on a page in another language' },
    { language: 'vi', letters: '계좌 이체', word: '이체', what: 'another spelling, with a space more' },
  ])('finds a word first, or among the first, by $what', async ({ language, letters, word = '외국인등록증' }) => {
    const page = await session.open(`${SITE}${language}/index.html`, { marked: false });
    await page.type('#find', letters);
    expect((await shownWords(page)).slice(0, 3)).toContain(word);
    await page.close();
  });

  it('leads by the arrow keys to a word and back to all of them, and by Enter to the best', async () => {
    const page = await session.open(`${SITE}en/index.html`, { marked: false });
    await page.type('#find', 'tax');
    const [, second] = await shownWords(page);
    for (const key of ['ArrowDown', 'ArrowDown'] as const) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement!.querySelector('.headword')!.textContent)).toBe(second);
    await page.keyboard.press('Escape');
    expect(await page.$eval('#find', (field) => [field === document.activeElement, (field as HTMLInputElement).value])).toEqual([true, '']);
    expect((await shownWords(page)).length).toBeGreaterThanOrEqual(560);
    await page.type('#find', 'xyzzy');
    await page.click('footer a[href$="#downloads"]');
    await until(page, 'the files that the link leads to', () => page.$eval('.downloads', (files) => files.checkVisibility()));
    await page.type('#find', 'ARC');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(`${SITE}en/alien-registration-card.html`);
    await page.close();
  });

  it('says so when no word fits', async () => {
    const page = await session.open(`${SITE}fr/index.html`, { marked: false });
    await page.type('#find', '<b>qqq');
    expect(await shownWords(page)).toEqual([]);
    expect(await page.$eval('[role=status]', (status) => status.textContent)).toContain('«\u00a0<b>qqq\u00a0»');
    await page.close();
  });

  it('still fits the words to the search when the reader comes back to it', async () => {
    const page = await session.open(`${SITE}en/index.html`, { marked: false });
    await page.type('#find', 'jeonse');
    const found = await shownWords(page);
    await Promise.all([page.waitForNavigation(), page.evaluate(() => document.querySelector<HTMLElement>('.results a')!.click())]);
    await page.goBack();
    const field = await page.$eval('#find', (input) => (input as HTMLInputElement).value);
    await until(page, 'the words to fit what the field says', async () => {
      const shown = await shownWords(page);
      return field === 'jeonse' ? shown.length === found.length : shown.length > found.length;
    });
    await page.close();
  });

  it('leads from the index to a term, to a related term and to another language', async () => {
    const page = await session.open(`${SITE}en/index.html`, { marked: false });
    const follow = (selector: string) =>
      Promise.all([page.waitForNavigation(), page.evaluate((link) => document.querySelector<HTMLElement>(link)!.click(), selector)]);
    await follow('a[href="landlord.html"]');
    await follow('.links a[href="tenant.html"]');
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('임차인');
    await follow('.languages a[lang=ja]');
    expect(page.url()).toBe(`${SITE}ja/tenant.html`);
    await page.close();
  });

  // Both browsers break lines alike: the language with the longest words is enough for the second.
  it.each(browser === 'chrome' ? LANGUAGES : (['fr'] as const))('is never wider than a phone of 320 px in %s', async (language) => {
    for (const path of ['index', 'domestic-violence', 'landlord', 'foreign-resident-registration-certificate']) {
      const page = await session.open(`${SITE}${language}/${path}.html`, { marked: false, width: 320, height: 640 });
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      // Firefox keeps a part of the 320 px for its scroll bar.
      expect(clientWidth).toBeLessThanOrEqual(320);
      expect(scrollWidth).toBe(clientWidth);
      await page.close();
    }
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});

describe.each(BROWSERS)('without JavaScript in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it('all words are there, and no search that could do nothing', async () => {
    const page = await session.open(`${SITE}index.html`, { marked: false });
    // A frame in which no script runs, and which the page around it can look into.
    const seen = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.src = 'en/index.html';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const inside = frame.contentDocument!;
      const count = (selector: string) => [...inside.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      return {
        words: count('.entry a[href]'),
        files: count('.downloads a[href]'),
        groups: count('.group'),
        subjects: count('.subjects a'),
        search: count('#find'),
      };
    });
    expect(seen).toEqual({ words: expect.any(Number), files: 3, groups: seen.subjects, subjects: expect.any(Number), search: 0 });
    expect(seen.words).toBeGreaterThanOrEqual(560);
    expect(seen.groups).toBe(19);
    await page.close();
  });
});
