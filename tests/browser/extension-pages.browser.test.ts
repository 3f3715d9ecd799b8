import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violations } from './drive/axe.ts';
import { until } from './drive/browsers.ts';
import { cardText, cardWith, noCard } from './drive/look.ts';
import { requestWith, write } from './drive/request-look.ts';
import { useSession } from './drive/session.ts';
import { tabOf } from './drive/tabs.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';

it('the sidebar of Firefox waits to be opened, and no manifest names what its browser does not know', () => {
  const read = (browser: string) =>
    JSON.parse(readFileSync(fileURLToPath(new URL(`../../dist/extension/${browser}/manifest.json`, import.meta.url)), 'utf8'));
  expect(read('firefox').sidebar_action.open_at_install).toBe(false);
  expect(Object.keys(read('firefox'))).not.toContain('minimum_chrome_version');
  expect(Object.keys(read('chrome'))).not.toContain('browser_specific_settings');
});

/**
 * The popup and the side panel, as pages in a tab, in Chromium only: Firefox's WebDriver BiDi refuses to open
 * `moz-extension:` addresses, and neither driver opens the toolbar's popup. What they are made of is tested in Firefox
 * through the script tag's drawer.
 */
describe('the extension’s own pages in chrome', () => {
  const session = useSession({ browser: 'chrome', extension: true, alone: true });

  async function extensionPage(name: 'popup' | 'sidepanel', beside: Page): Promise<Page> {
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    const tab = await (await worker.worker())!.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } };
      return (await chrome.tabs.query({})).find((candidate) => candidate.url === url)!.id;
    }, beside.url());
    const page = await session.browser.newPage();
    await page.setViewport({ width: 360, height: 800 });
    await page.goto(`${origin}/${name}.html?tab=${tab}`);
    // It is drawn when the settings have been read.
    await page.waitForSelector(name === 'popup' ? '#app .actions' : '#app [role=tab]');
    return page;
  }

  const rows = (panel: Page) => panel.$$eval('.term .headword', (words) => words.map((word) => word.textContent!.trim()));

  it('list the terms of the page and of its frames, and take the reader to terms all over it', async () => {
    const page = await session.open(IMMIGRATION);
    const panel = await extensionPage('sidepanel', page);
    const words = (await until(panel, 'the list', async () => {
      const found = await rows(panel);
      return found.length ? found : null;
    })) as string[];
    expect(words).toEqual(expect.arrayContaining(['외국인등록증', '체류기간', '사증']));
    for (let index = 0; index < words.length; index += 3) {
      await panel.bringToFront();
      await panel.evaluate((at) => document.querySelectorAll<HTMLElement>('.term')[at]!.click(), index);
      await page.bringToFront();
      await cardWith(page, words[index]!);
      await page.keyboard.press('Escape');
      await noCard(page);
    }
    await panel.close();
    await page.close();
  });

  it('merge the terms of an embedded frame into the list', async () => {
    const page = await session.open('http://www.wooribank.com/bank.html');
    const panel = await extensionPage('sidepanel', page);
    await until(panel, 'terms of the frame', async () => (await rows(panel)).filter((word) => word === '환율').length > 0);
    await panel.close();
    await page.close();
  });

  it('list the terms of a frame whose text comes while the panel is open', async () => {
    const page = await session.open(IMMIGRATION);
    const frame = await page.evaluateHandle(() => {
      const added = document.createElement('iframe');
      added.srcdoc = '<!doctype html><p>An advertisement</p>';
      document.body.prepend(added);
      return added;
    });
    const panel = await extensionPage('sidepanel', page);
    await until(panel, 'the list', async () => (await rows(panel)).length > 0);
    expect(await rows(panel)).not.toContain('국적상실');
    await page.bringToFront();
    await frame.evaluate((element) => {
      element.contentDocument!.querySelector('p')!.textContent = '국적상실 신고';
    });
    await panel.bringToFront();
    await until(panel, 'the term of the frame', async () => (await rows(panel)).includes('국적상실'));
    await panel.close();
    await page.close();
  });

  it('switch the assistant off and on for a site', async () => {
    const page = await session.open(IMMIGRATION);
    const popup = await extensionPage('popup', page);
    await popup.click('input[type=checkbox]');
    // A tab behind another draws no frames, by which this waits.
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('annae-term'));
    const { x, y } = await page.evaluate(() => {
      const rect = document.querySelector('h1')!.getBoundingClientRect();
      return { x: rect.x + 20, y: rect.y + rect.height / 2 };
    });
    await page.mouse.move(x, y);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardText(page)).toBeNull();
    await popup.bringToFront();
    await popup.click('input[type=checkbox]');
    await page.bringToFront();
    await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
    await popup.close();
    await page.close();
  });

  it('explain any other page once, with the press of the toolbar button', async () => {
    const page = await session.open('http://www.example.com/immigration.html', { marked: false });
    await page.bringToFront();
    const [extension] = await session.browser.extensions().then((all) => [...all.values()]);
    await page.triggerExtensionAction(extension!);
    const popup = await until(page, 'the popup', async () => {
      const target = session.browser.targets().find((candidate) => candidate.url().endsWith('/popup.html'));
      return target?.asPage();
    });
    await popup!.waitForSelector('.actions button');
    await popup!.click('.actions button');
    await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
    await page.close();
  });

  it.each(['popup', 'sidepanel'] as const)('open a request about the page beside the %s', async (name) => {
    const page = await session.open(IMMIGRATION);
    const own = await extensionPage(name, page);
    await own.waitForSelector('button');
    const press = () =>
      own.evaluate(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Ask for help')!.click());
    const request = await tabOf(session, page, press);
    const text = await requestWith(request, 'www.hikorea.go.kr');
    expect(text).toContain('■ 상담 분야: 출입국·체류');
    await request.close();
    await page.close();
  });

  it('lead back to a draft that was not sent', async () => {
    const page = await session.open(IMMIGRATION);
    const panel = await extensionPage('sidepanel', page);
    const pressed = (name: string) =>
      until(panel, `the button “${name}”`, () =>
        panel.evaluate((text) => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(text));
          button?.click();
          return Boolean(button);
        }, name),
      );
    const opened = (name: string) => tabOf(session, panel, () => pressed(name));
    const request = await opened('Ask for help');
    await write(request, 'In your own words', 'Where is the counter?');
    await pressed('Who helps');
    await until(panel, 'the draft in the list', () => panel.$eval('body', (body) => body.innerText.includes('Where is the counter?')));
    await request.close();
    const again = await opened('Where is the counter?');
    await requestWith(again, '■ 질문 내용: Where is the counter?');
    await again.close();
    await page.close();
  });

  it('pass axe-core', async () => {
    const page = await session.open(IMMIGRATION);
    for (const name of ['popup', 'sidepanel'] as const) {
      const own = await extensionPage(name, page);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await violations(own)).toEqual([]);
      await own.close();
    }
    await page.close();
  });

  it('have thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});
