import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { bucketOf, fillBuckets } from '../../core/explanation-buckets.ts';
import { FOREIGN_LANGUAGES, LANGUAGES, type Language } from '../../core/languages.ts';
import { compileGlossary } from '../../glossary/compile/compile-glossary.ts';
import { readSites } from '../../glossary/read/read-sites.ts';
import { realGlossary } from '../glossary/real-glossary.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardWith, noCard, pointOn } from './drive/look.ts';
import { type Session, useSession } from './drive/session.ts';
import { openSidePanel } from './drive/side-panel.ts';
import { tabOf } from './drive/tabs.ts';

/** The glossary with one word of which a volunteer has written Vietnamese alone. */
const NAME = 'Thẻ thử nghiệm';
const ONLY = { name: NAME, also: [], meaning: 'Một từ chỉ có tiếng Việt.', do: 'Hãy mang theo.', reviewed: null };
const terms = realGlossary.terms.map((term) => {
  if (term.id !== 'alien-registration-card') return term;
  return { ...term, ...Object.fromEntries(FOREIGN_LANGUAGES.map((language) => [language, null])), vi: ONLY };
});
const { explanations } = compileGlossary({ ...realGlossary, terms }, readSites().value ?? []);
const buckets = (language: Language) => fillBuckets(explanations[language].terms);
const files = Object.fromEntries(
  LANGUAGES.flatMap((language) => [
    [`names/${language}.json`, JSON.stringify(explanations[language])],
    ...buckets(language).map((bucket, number) => [`explanations/${language}/${number}.json`, JSON.stringify(bucket)]),
  ]),
);

/** What a shown element says, and the language that it is marked with. */
const said = (page: Page, selector: string) =>
  page.evaluate((sought) => {
    const root = document.querySelector('annae-host')?.shadowRoot ?? document;
    return [...root.querySelectorAll<HTMLElement>(sought)].map((element) => ({
      lang: element.closest('[lang]')!.getAttribute('lang'),
      text: element.textContent!,
    }));
  }, selector);

type Api = {
  storage: { local: { set(values: object): Promise<void> } };
  tabs: { create(tab: object): Promise<unknown> };
  runtime: { getURL(path: string): string };
};
type World = Record<'browser' | 'chrome', Api | undefined>;

/** Keeps settings, words and known words, as the extension does. */
function keep(panel: Page, values: object): Promise<void> {
  return panel.evaluate(async (stored) => {
    const { browser: own, chrome } = globalThis as unknown as World;
    await (own ?? chrome)!.storage.local.set(stored);
  }, values);
}

/** The reader's words and the known words say in which language the name is. */
async function namedInLists(session: Session, panel: Page): Promise<void> {
  const id = 'alien-registration-card';
  await keep(panel, { words: [{ id, headword: '외국인등록증', savedAt: 1 }], known: [id] });
  for (const [path, place] of [
    ['words.html', '.kept-word .name'],
    ['options.html', '.removable-text .hint'],
  ] as const) {
    const create = async (address: string) => {
      const { browser: own, chrome } = globalThis as unknown as World;
      await (own ?? chrome)!.tabs.create({ url: (own ?? chrome)!.runtime.getURL(address) });
    };
    const tab = await tabOf(session, panel, () => panel.evaluate(create, path));
    const named = () => tab.evaluate((where) => document.querySelector(where)?.textContent?.trim(), place).catch(() => undefined);
    await until(tab, `a name in ${path}`, async () => (await named()) === `${NAME} (Vietnamese)`);
    await tab.close();
  }
  await keep(panel, { known: [] });
  await panel.bringToFront();
}

describe.each(BROWSERS)('a word with Vietnamese alone in %s', (browser) => {
  const session = useSession({ browser, extension: true, files });

  it('is shown to an English reader in Vietnamese, marked as that, in preview, card and lists; to a Vietnamese reader as any other', async () => {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.move(x, y);
    await cardWith(page, 'Not yet in English. In Vietnamese:');
    expect(await said(page, '.brief-title .name, .brief-meaning')).toEqual([
      { lang: 'vi', text: NAME },
      { lang: 'vi', text: ONLY.meaning },
      { lang: 'ko', text: expect.stringContaining('외국인') },
    ]);
    await page.mouse.click(x, y);
    await cardWith(page, 'Ask for help');
    expect(await said(page, '.not-yet, .said .name, .meaning, .do p, .easy p')).toEqual([
      { lang: 'en', text: 'Not yet in English. In Vietnamese:' },
      { lang: 'vi', text: NAME },
      { lang: 'vi', text: ONLY.meaning },
      { lang: 'vi', text: ONLY.do },
      { lang: 'ko', text: expect.stringContaining('외국인') },
    ]);

    // The whole card with its facts may lie over the next word.
    await page.keyboard.press('Escape');
    await noCard(page);
    const panel = await openSidePanel(session, page, '체류기간');
    await namedInLists(session, panel);
    const inList = () =>
      said(panel, '.translation > span').then((all) => all.filter(({ text }) => text === NAME || text.includes('Vietnamese')));
    await until(panel, 'the word among those of the page again', async () => (await inList()).length > 0);
    expect(await inList()).toEqual([
      { lang: 'vi', text: NAME },
      { lang: 'en', text: ' (Vietnamese)' },
    ]);
    await keep(panel, { language: 'vi' });
    await until(panel, 'the panel in Vietnamese', async () => (await said(panel, '.translation')).every(({ lang }) => lang === 'vi'));
    // The words come a moment after the interface.
    await until(panel, 'a name without a mark', async () => (await said(panel, '.text-language')).length === 0);
    await panel.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    const again = await pointOn(page, '외국인등록증');
    await page.mouse.move(2, 2);
    await page.mouse.move(again.x, again.y);
    const preview = await cardWith(page, NAME);
    expect(preview).toContain(ONLY.meaning);
    expect(await said(page, '.not-yet')).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSERS)('a word with Vietnamese alone in the script tag in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it('is shown to an English reader in Vietnamese, marked as that, and to a Vietnamese reader as any other', async () => {
    for (const [language, marks] of [
      ['en', ['Not yet in English. In Vietnamese:']],
      ['vi', []],
    ] as const) {
      const page = await session.open('http://www.example.com/', { marked: false });
      await page.setRequestInterception(true);
      const all = buckets(language);
      const bucket = bucketOf(
        explanations.en.terms.findIndex(({ id }) => id === 'alien-registration-card'),
        all.length,
      );
      const file = `/explanations-${language}-${bucket}.js`;
      page.on('request', (request) => {
        const body = `export default ${JSON.stringify(all[bucket])}`;
        if (request.url().endsWith(file)) void request.respond({ contentType: 'text/javascript; charset=utf-8', body });
        else void request.continue();
      });
      await page.goto(`http://www.hikorea.go.kr/immigration.html?widget&lang=${language}`);
      const { x, y } = await pointOn(page, '외국인등록증');
      await page.mouse.click(x, y);
      await cardWith(page, ONLY.meaning);
      expect((await said(page, '.not-yet')).map(({ text }) => text)).toEqual(marks);
      expect(await said(page, '.said .name')).toEqual([{ lang: 'vi', text: NAME }]);
      await page.close();
    }
  });
});
