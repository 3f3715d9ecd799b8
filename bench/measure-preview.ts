import type { Browser, Page } from 'puppeteer-core';
import { OPEN_DELAY } from '../core/tooltip/reduce-tooltip.ts';
import { markedWords, pointOn } from '../tests/browser/drive/look.ts';

/** Milliseconds from the end of the delay, after the pointer has come to rest, to the frame that shows the preview. */
export interface PreviewTiming {
  /** The first preview of a page, which loads the card's code and the explanations. */
  first: number;
  /** Median of the previews after it. */
  median: number;
}

const WORDS = 15;

declare global {
  interface Window {
    /** When the pointer came to rest, and when a preview was shown since; in milliseconds. */
    hover?: { rested: number; shown: number | null };
  }
}

/** Rests the pointer on words of a demonstration page that has the script tag. */
export async function measurePreview(browser: Browser): Promise<PreviewTiming> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto('http://www.example.com/immigration.html?widget&lang=en', { waitUntil: 'load' });
  await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 20);
  await page.waitForSelector('annae-host');
  await page.evaluate(watchPreviews);
  const times: number[] = [];
  for (const word of [...new Set(await markedWords(page))]) {
    const time = await timeOf(page, word);
    if (time !== null) times.push(time);
    if (times.length === WORDS) break;
  }
  await page.close();
  const [first = Number.NaN, ...rest] = times;
  return { first, median: rest.sort((a, b) => a - b)[rest.length >> 1] ?? Number.NaN };
}

/** Null for a word whose place the pointer cannot reach. */
async function timeOf(page: Page, word: string): Promise<number | null> {
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => !document.querySelector('annae-host')?.shadowRoot?.querySelector('.card'));
  const point = await pointOn(page, word).catch(() => null);
  if (!point) return null;
  await page.mouse.move(point.x, point.y);
  const shown = await page.waitForFunction(() => window.hover?.shown, { timeout: 5000 }).catch(() => null);
  return shown && page.evaluate((delay) => window.hover!.shown! - window.hover!.rested - delay, OPEN_DELAY);
}

function watchPreviews(): void {
  document.addEventListener('pointermove', () => {
    window.hover = { rested: performance.now(), shown: null };
  });
  new MutationObserver(() => {
    const { hover } = window;
    const card = document.querySelector('annae-host')!.shadowRoot!.querySelector('.card.preview');
    if (card && hover?.shown === null) requestAnimationFrame((now) => Object.assign(hover, { shown: now }));
  }).observe(document.querySelector('annae-host')!.shadowRoot!, { childList: true, subtree: true });
}
