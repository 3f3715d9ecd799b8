import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardWith, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { requestWith } from './drive/request-look.ts';
import { useSession } from './drive/session.ts';

const IMMIGRATION = 'http://www.example.com/immigration.html';
const TAG = 'http://www.example.com/widget/annae.js';

/** What Annae writes to the console of a page and its frames from now on. */
function listen(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Annae:')) lines.push(message.text());
  });
  return lines;
}

/** Puts the script tag with these attributes into a page. */
function addTag(page: Page, attributes: Record<string, string> = {}): Promise<void> {
  return page.evaluate(
    (all) => {
      const script = document.createElement('script');
      for (const [name, value] of Object.entries(all)) script.setAttribute(name, value);
      document.head.append(script);
    },
    { src: TAG, 'data-lang': 'en', ...attributes },
  );
}

async function openCard(page: Page): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
  const { x, y } = await pointOn(page, '외국인등록증');
  await page.mouse.click(x, y);
  await cardWith(page, 'Residence Card');
}

/** Waits for so many lines, which come after the first marks, and for no more. */
async function said(page: Page, lines: readonly string[], count: number): Promise<readonly string[]> {
  await until(page, `${count} lines`, () => lines.length >= count);
  return lines;
}

describe.each(BROWSERS)('a script tag that is used wrongly in %s', (browser) => {
  const session = useSession({ browser, extension: false });
  const open = () => session.open(IMMIGRATION, { marked: false });

  it('works with type="module", and says that it needs none', async () => {
    const page = await open();
    const lines = listen(page);
    await addTag(page, { type: 'module' });
    await openCard(page);
    expect(await said(page, lines, 1)).toEqual(['Annae: the tag needs no type="module"; without it, the script starts sooner.']);
    await page.close();
  });

  it('works beside an element with the id “Annae”, and says so', async () => {
    const page = await open();
    const lines = listen(page);
    await page.evaluate(() => {
      document.querySelector('h1')!.id = 'Annae';
    });
    await addTag(page);
    await openCard(page);
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.Annae!.open());
    await until(page, 'the list', () =>
      page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.drawer') !== null),
    );
    expect(await said(page, lines, 1)).toEqual(['Annae: an element has the id "Annae"; window.Annae is the script’s from now on.']);
    await page.close();
  });

  it('leaves a global of the page’s own alone, and says so', async () => {
    const page = await open();
    const lines = listen(page);
    await page.evaluate(() => {
      (window as unknown as { Annae: string }).Annae = 'ours';
    });
    await addTag(page);
    await openCard(page);
    expect(await page.evaluate(() => window.Annae as unknown)).toBe('ours');
    expect(await said(page, lines, 1)).toEqual([
      'Annae: window.Annae is the page’s own, so that Annae.open() and Annae.stop() are not there.',
    ]);
    await page.close();
  });

  it('has its defaults for values that it does not know, with a line for each', async () => {
    const page = await open();
    const lines = listen(page);
    await addTag(page, {
      'data-lang': 'th',
      'data-position': 'bottom',
      'data-root': '#nowhere',
      'data-region': 'mars',
      'data-requests': 'office',
    });
    await openCard(page);
    await pressOurs(page, 'Ask for help');
    expect(await requestWith(page, 'Another office gave me an address')).not.toContain('Send online to');
    expect(await said(page, lines, 5)).toHaveLength(5);
    await page.close();
  });

  it('names the host of an address without https://', async () => {
    const page = await open();
    await addTag(page, { 'data-requests': 'office.example/open311/v2' });
    await openCard(page);
    await pressOurs(page, 'Ask for help');
    await requestWith(page, 'Send online to office.example');
    await page.close();
  });

  it('shows nothing in a sandboxed frame that may not load the rest, and says so', async () => {
    const page = await open();
    const lines = listen(page);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.srcdoc = `<!doctype html><body>외국인등록증 발급<script src="${src}"></script></body>`;
      document.body.prepend(frame);
    }, TAG);
    await until(page, 'a line', () => lines.length > 0);
    expect(lines).toEqual([
      'Annae: http://www.example.com/widget/annae/ does not let pages without an origin load it (sandboxed frames, files), so nothing is shown.',
    ]);
    const frame = await until(page, 'the frame', () => page.frames().find((candidate) => candidate.parentFrame()));
    expect(await frame!.evaluate(() => [CSS.highlights.size, document.querySelector('annae-host')])).toEqual([0, null]);
    await page.close();
  });
});

describe.each(BROWSERS)('a sandboxed frame, with the extension in %s', (browser) => {
  const session = useSession({ browser, extension: true });

  it('has marks and whole cards', async () => {
    const page = await session.open('http://www.hikorea.go.kr/immigration.html');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 600px; height: 600px; z-index: 9';
      frame.srcdoc = '<!doctype html><body><p>외국인등록증 발급</p></body>';
      document.body.prepend(frame);
    });
    const frame = await until(page, 'the frame', () => page.frames().find((candidate) => candidate.parentFrame()));
    await frame!.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
    await page.mouse.click(20, 20);
    await until(page, 'the card', () =>
      frame!.evaluate(
        () => document.querySelector('annae-host')?.shadowRoot?.querySelector('.card')?.textContent?.includes('Residence Card') ?? false,
      ),
    );
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});
