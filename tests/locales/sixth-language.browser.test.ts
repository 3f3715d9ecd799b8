import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/drive/browsers.ts';
import { pointOn } from '../browser/drive/look.ts';
import { copyProject } from './sixth-language/copy-project.ts';
import { buildCopy, type Ran, runInCopy } from './sixth-language/run-in-copy.ts';
import { serveCopy } from './sixth-language/serve-copy.ts';
import { inSixth, SIXTH, writeSixthLanguage } from './sixth-language/write-language.ts';

/** A phone of the smallest width that pages have to fit (WCAG 1.4.10). */
const PHONE = { width: 320, height: 640 };

let copy: string;
const ran: Record<'core' | 'project' | 'glossary' | 'explain' | 'request' | 'build', Ran> = {} as typeof ran;

beforeAll(async () => {
  copy = copyProject();
  writeSixthLanguage(copy);
  const page = 'demo/pages/immigration.html';
  const checkTypes = async () => {
    ran.core = await runInCopy(copy, 'tsc', ['-p', 'core']);
    ran.project = await runInCopy(copy, 'tsc', ['-p', '.']);
  };
  // One after the other: what one of them has compiled, the next one finds.
  const runAndBuild = async () => {
    ran.glossary = await runInCopy(copy, 'tsx', ['cli/annae.ts', 'glossary', 'check']);
    ran.explain = await runInCopy(copy, 'tsx', ['cli/annae.ts', 'explain', page, '--json', '--lang', SIXTH]);
    ran.request = await runInCopy(copy, 'tsx', ['cli/annae.ts', 'request', page, '--lang', SIXTH, '--message', 'visa']);
    ran.build = await buildCopy(copy);
  };
  await Promise.all([checkTypes(), runAndBuild()]);
}, 900_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a sixth language, of which there is a folder, a line of code and texts in the glossary', () => {
  it.each(['core', 'project', 'glossary'] as const)('is whole to the check of types and data: %s', (name) => {
    expect(ran[name]).toMatchObject({ code: 0 });
  });

  it('is explained on the command line', () => {
    const { matches } = JSON.parse(ran.explain.output);
    expect(matches.find(({ id }: { id: string }) => id === 'alien-registration-card').name).toContain(inSixth('Residence'));
  });

  it('is what a request is written in beside the Korean', () => {
    expect(ran.request.output).toContain('상담을 요청드립니다');
    expect(ran.request.output).toContain(inSixth('I would like to ask for advice.'));
  });

  it.each([
    ['the widget', `dist/widget/annae/interface-${SIXTH}.js`],
    ['the extension', `dist/extension/chrome/interface/${SIXTH}.json`],
    ['the site', `dist/glossary/${SIXTH}/index.html`],
  ])('is built into %s', (_, file) => {
    expect(ran.build).toMatchObject({ code: 0 });
    expect(existsSync(join(copy, file))).toBe(true);
  });

  it('runs from right to left on the site', () => {
    expect(readFileSync(join(copy, `dist/glossary/${SIXTH}/index.html`), 'utf8')).toContain(`<html lang="${SIXTH}" dir="rtl">`);
  });
});

describe('a page in a sixth language, on a small phone', () => {
  let served: { server: Server; address: string };
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await serveCopy(copy, SIXTH);
    browser = await launch({ browser: 'chrome', port: 0 });
    page = await browser.newPage();
    await page.setViewport(PHONE);
    await page.goto(`${served.address}/immigration.html`);
    await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    served?.server.closeAllConnections();
    served?.server.close();
  });

  it('opens the card in the language, from right to left, with nothing clipped', async () => {
    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.querySelector('annae-host')?.shadowRoot?.querySelector('.card .meaning'));
    expect(await looks(page, '.card')).toEqual({ direction: 'rtl', clipped: [] });
    expect(await textOf(page, '.card .ask')).toContain(inSixth('Ask for help'));
  });

  it('opens the request in the language, from right to left, with nothing clipped', async () => {
    const { x, y } = await middleOf(page, '.card .ask');
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.querySelector('annae-host')?.shadowRoot?.querySelector('.request textarea'));
    expect(await looks(page, '.request-dialog')).toEqual({ direction: 'rtl', clipped: [] });
    expect(await textOf(page, '.request-dialog h1')).toBe(inSixth('Ask for help'));
  });
});

function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector('annae-host')!.shadowRoot!.querySelector(wanted)!.textContent!, selector);
}

/** Where a part of ours is, once it has been scrolled to. */
function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate(async (wanted) => {
    const element = document.querySelector('annae-host')!.shadowRoot!.querySelector(wanted)!;
    element.scrollIntoView({ block: 'nearest' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
}

/** The direction of a part of ours, and what in it reaches beyond the sides of the view where nobody can scroll to it. */
function looks(page: Page, selector: string): Promise<{ direction: string; clipped: string[] }> {
  return page.evaluate((wanted) => {
    const part = document.querySelector('annae-host')!.shadowRoot!.querySelector(wanted)!;
    const rows = [...part.querySelectorAll('*')].filter((element) => getComputedStyle(element).overflowX === 'auto' && element !== part);
    const clipped = [...part.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (rows.some((row) => row !== element && row.contains(element))) return false;
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    return { direction: getComputedStyle(part).direction, clipped: clipped.map(({ outerHTML }) => outerHTML.slice(0, 200)) };
  }, selector);
}
