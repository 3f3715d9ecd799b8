import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardText, cardWith, markedWords, noCard, pointOn } from './drive/look.ts';
import { useSession } from './drive/session.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';
const PLAIN = 'http://www.example.com/immigration.html';

/** What old pages do to the globals, as programs. */
const REPLACED = {
  Map: `window.Map = function () { this.items = {}; };
    Map.prototype = { get(key) { return this.items[key]; }, set(key, value) { this.items[key] = value; }, has(key) { return key in this.items; } };`,
  Set: 'window.Set = function (items) { this.items = items || []; this.size = this.items.length; };',
  WeakMap: 'window.WeakMap = function () {};',
  Promise: 'window.Promise = function () {}; Promise.all = Promise.resolve = Promise.reject = function () { return new Promise(); };',
  JSON: 'window.JSON = { parse() { return null; }, stringify() { return ""; } };',
  bind: 'Function.prototype.bind = function () { return function () {}; };',
};

/** What our script finds again by itself. */
const HARMLESS = new Set<string>(['Promise']);

const addTag = (page: Page) =>
  page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/widget/annae.js';
    script.dataset.lang = 'en';
    document.head.append(script);
  });

/** What is to be seen of Annae: the number of marks and of hosts. */
const traces = (page: Page) =>
  page.evaluate(() => [CSS.highlights.get('annae-term')?.size ?? 0, document.querySelectorAll('annae-host').length]);

/** Asked again and again from outside: the driver's own way to wait needs the page's `Promise`. */
const isMarked = (page: Page) => until(page, 'marks', async () => (await traces(page))[0]! > 0);

async function openCard(page: Page): Promise<void> {
  await isMarked(page);
  const { x, y } = await pointOn(page, '외국인등록증');
  await page.mouse.click(x, y);
  await cardWith(page, 'Residence Card');
}

const cardOrNothing = (page: Page) =>
  until(page, 'a card or nothing', async () => (await cardText(page)) !== null || (await traces(page)).join() === '0,0');

/** Writes the document anew, after it has been loaded, and keeps a word on it. */
const writeAnew = (page: Page, close: boolean) =>
  page.evaluate((isClosed) => {
    document.open();
    document.write('<!doctype html><html lang="ko"><body><main><p>외국인등록증을 잃어버렸습니다.</p></main>');
    if (isClosed) document.close();
  }, close);

/** Milliseconds after the first mark, in which the button and what marks values are loaded. */
const MOMENTS = [0, 10, 20, 40, 80, 160];

const open = (session: ReturnType<typeof useSession>) => session.open(PLAIN, { marked: false });

describe.each(BROWSERS)('a hostile or old page with the script tag in %s', (browser) => {
  const session = useSession({ browser, extension: false });
  const faults = () => session.errors.filter((error) => !error.includes('Annae:'));
  const lines = () => session.errors.filter((error) => error.includes('Annae:'));

  it.each(Object.entries(REPLACED))('that replaced %s before has everything or nothing, and no fault', async (name, program) => {
    session.errors.length = 0;
    const page = await open(session);
    await page.evaluate(program);
    await addTag(page);
    if (HARMLESS.has(name)) await openCard(page);
    else {
      await until(page, 'a line', () => lines().length > 0);
      expect(await traces(page)).toEqual([0, 0]);
      expect(lines()).toHaveLength(1);
    }
    expect(faults()).toEqual([]);
    await page.close();
  });

  it.each(Object.entries(REPLACED))('that replaces %s later has everything or nothing, and no fault', async (_, program) => {
    session.errors.length = 0;
    const page = await open(session);
    await addTag(page);
    await isMarked(page);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.evaluate(program);
    await page.mouse.click(x, y);
    await cardOrNothing(page);
    expect(lines().length).toBe((await cardText(page)) === null ? 1 : 0);
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('whose remove() throws has everything or nothing, and no fault', async () => {
    session.errors.length = 0;
    const page = await open(session);
    await page.evaluate(() => {
      Element.prototype.remove = () => {
        throw new Error('not here');
      };
      Text.prototype.remove = Element.prototype.remove;
    });
    await addTag(page);
    await isMarked(page);
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    // Preact calls it where a card that is shown already changes: then there is nothing, and a line.
    await cardOrNothing(page);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(faults()).toEqual([]);
    expect(lines().length).toBeLessThanOrEqual(1);
    await page.evaluate(() => window.Annae!.stop());
    expect(await traces(page)).toEqual([0, 0]);
    await page.close();
  });

  it.each([true, false])('that is written anew has its marks again (closed: %s)', async (close) => {
    session.errors.length = 0;
    const page = await open(session);
    await addTag(page);
    await isMarked(page);
    await writeAnew(page, close);
    await until(page, 'the word', async () => (await markedWords(page)).includes('외국인등록증'));
    await openCard(page);
    expect(session.errors).toEqual([]);
    await page.close();
  });

  it('that is written anew while our files are on their way has its marks again', async () => {
    session.errors.length = 0;
    for (const milliseconds of MOMENTS) {
      const page = await open(session);
      await addTag(page);
      await isMarked(page);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await writeAnew(page, false);
      await until(page, 'a mark and the button', async () => (await traces(page)).join() === '1,1');
      expect(await markedWords(page)).toEqual(['외국인등록증']);
      await page.close();
    }
    expect(session.errors).toEqual([]);
  });
});

describe.each(BROWSERS)('a hostile or old page with the extension in %s', (browser) => {
  const session = useSession({ browser, extension: true });

  it.each([true, false])('that is written anew has its marks and cards again (closed: %s)', async (close) => {
    const page = await session.open(IMMIGRATION);
    await openCard(page);
    await writeAnew(page, close);
    await until(page, 'the word', async () => (await markedWords(page)).includes('외국인등록증'));
    await openCard(page);
    await page.close();
  });

  it('that has replaced globals and methods has everything', async () => {
    const page = await session.open(IMMIGRATION);
    await page.evaluate(Object.values(REPLACED).join('\n'));
    await page.evaluate('Element.prototype.remove = () => { throw new Error("not here"); }');
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.close();
  });

  it('has had nothing thrown into it', () => {
    expect(session.errors).toEqual([]);
  });
});
