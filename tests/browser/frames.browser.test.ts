import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { cardWith, focusOn, noCard } from './drive/look.ts';
import { useSession } from './drive/session.ts';

const IMMIGRATION = 'http://www.hikorea.go.kr/immigration.html';

/** Puts a frame into the page, with this body and style. */
async function addFrame(page: Page, body: string, style = ''): Promise<Frame> {
  await page.evaluate(
    (markup, css) => {
      const frame = document.createElement('iframe');
      frame.id = 'added';
      frame.style.cssText = css;
      frame.srcdoc = `<!doctype html><body>${markup}</body>`;
      document.body.prepend(frame);
    },
    body,
    style,
  );
  const added = await until(page, 'the frame', () => page.frames().find((frame) => frame.parentFrame()));
  await added!.waitForFunction(() => document.readyState === 'complete');
  return added!;
}

/** Whether the assistant runs there: it has its entry among the highlights, with marks or without. */
const isRead = (frame: Frame) => frame.evaluate(() => CSS.highlights.has('annae-term'));
const marked = (frame: Frame) => frame.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
/** The middle of a marked word in plain text of a frame, in its view. */
const plainWordIn = (frame: Frame) =>
  frame.evaluate(() => {
    let found: { x: number; y: number } | null = null;
    CSS.highlights.get('annae-term')!.forEach((static_) => {
      const element = static_.startContainer.parentElement!;
      if (found || element.closest('a, button, label')) return;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(static_.startContainer, static_.startOffset);
      range.setEnd(static_.endContainer, static_.endOffset);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (right < innerWidth && top > 0 && bottom < innerHeight) found = { x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    return found as { x: number; y: number } | null;
  });
/** Longer than the assistant takes to come into a frame. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 600));

describe.each(BROWSERS)('frames in %s', (browser) => {
  const session = useSession({ browser, extension: true });

  it('have 3 kB in them, until there is something to mark', () => {
    const file = fileURLToPath(new URL(`../../dist/extension/${browser}/frames.js`, import.meta.url));
    expect(statSync(file).size).toBeLessThanOrEqual(3000);
  });

  it('without Korean text are not read, and are when it comes', async () => {
    const page = await session.open(IMMIGRATION);
    const frame = await addFrame(page, '<p>An advertisement</p><script>// 체류기간</script>');
    await pause();
    expect(await isRead(frame)).toBe(false);
    await frame.evaluate(() => {
      document.querySelector('p')!.textContent = '외국인등록증 발급';
    });
    await marked(frame);
    await page.close();
  });

  it.each(['width: 0; height: 0; border: 0', 'width: 1px; height: 1px', 'display: none'])(
    'of no size are not read, and are when they have one: %s',
    async (style) => {
      const page = await session.open(IMMIGRATION);
      const frame = await addFrame(page, '<p>외국인등록증 발급</p>', style);
      await pause();
      expect(await isRead(frame)).toBe(false);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#added')!.style.cssText = 'width: 300px; height: 150px';
      });
      await marked(frame);
      await page.close();
    },
  );

  it('are read when Korean text comes into an open shadow root', async () => {
    const page = await session.open(IMMIGRATION);
    const frame = await addFrame(page, '<p>An advertisement</p>');
    await frame.evaluate(() => {
      const text = document.createElement('p');
      text.textContent = '외국인등록증 발급';
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(text);
      document.body.append(host);
    });
    await marked(frame);
    await page.close();
  });

  it('that are too small for a card have the page around them show it, and may be closed meanwhile', async () => {
    const page = await session.open(IMMIGRATION);
    const address = 'http://www.hometax.go.kr/tax-notice.html';
    await page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src, id: 'small' });
      frame.style.cssText = 'position: fixed; left: 20px; top: 20px; width: 300px; height: 200px; background: #fff; z-index: 99';
      document.body.append(frame);
    }, address);
    const frame = (await until(page, 'the frame', () => page.frames().find((one) => one.url() === address)))!;
    await marked(frame);
    const { x, y } = (await until(page, 'a word in the frame', () => plainWordIn(frame)))!;
    await page.mouse.click(20 + x, 20 + y);
    await cardWith(page, 'Ask for help');
    await focusOn(page, 'card');
    const sheet = await page.evaluate(() => {
      const card = document.querySelector('annae-host')!.shadowRoot!.querySelector('.card')!;
      const { bottom, width } = card.getBoundingClientRect();
      return { from: card.querySelector('.from')!.textContent, below: innerHeight - bottom, width };
    });
    expect(sheet).toEqual({ from: 'A word in the part of this page that comes from www.hometax.go.kr', below: 0, width: 720 });
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.mouse.click(20 + x, 20 + y);
    await page.evaluate(() => document.querySelector('#small')!.remove());
    await pause();
    await page.close();
  });

  it('have thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});
