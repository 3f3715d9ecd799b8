import type { Browser, Page } from 'puppeteer-core';
import { dropFile } from '../tests/browser/drive/reader.ts';
import { makePdf } from '../tests/sources/pdf/make-pdf.ts';

/** Milliseconds from the drop of a file on the site's reader, as a first visit has it: what reads the file is loaded, too. */
export interface LetterTiming {
  /** Until the words of its first strip are over a photographed sheet of A4. */
  firstStrip: number;
  /** Until the photograph is read. */
  photograph: number;
  /** Until a PDF of ten pages with text is read. */
  pdf: number;
}

const PAGES = 10;
const LINES = 40;
const LINE = '과태료를 납부기한까지 내지 않으면 가산금이 붙습니다. 이의가 있으면 구청에 신청하세요.';

declare global {
  interface Window {
    /** When a letter was dropped, when its first words were there, and when all was read; in milliseconds. */
    letter?: { dropped: number; words: number | null; read: number | null };
  }
}

/** Reads a photograph and a PDF, each in a page of its own. */
export async function measureLetters(browser: Browser): Promise<LetterTiming> {
  const photograph = await timeOf(browser, (page) => dropFile(page, 'gas-bill.jpg', '/letters/gas-bill.jpg'));
  const lines = Array.from({ length: LINES }, (_, at) => ({ text: LINE, x: 60, y: 60 + 18 * at }));
  const made = makePdf(Array.from({ length: PAGES }, () => ({ texts: lines })));
  const pdf = await timeOf(browser, (page) => dropFile(page, 'ten-pages.pdf', made));
  return { firstStrip: photograph.words, photograph: photograph.read, pdf: pdf.read };
}

async function timeOf(browser: Browser, drop: (page: Page) => Promise<void>): Promise<{ words: number; read: number }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto('http://www.example.com/glossary/read/index.html?lang=en', { waitUntil: 'load' });
  await page.waitForSelector('textarea');
  await page.evaluate(watchLetter);
  await drop(page);
  await page.waitForFunction(() => window.letter?.read);
  const { dropped, words, read } = await page.evaluate(() => window.letter!);
  await page.close();
  return { words: words! - dropped, read: read! - dropped };
}

function watchLetter(): void {
  document.addEventListener('drop', () => {
    window.letter = { dropped: performance.now(), words: null, read: null };
  });
  new MutationObserver(() => {
    const { letter } = window;
    if (!letter || letter.read !== null) return;
    if (letter.words === null && document.querySelector('.text-layer span')) letter.words = performance.now();
    if (document.querySelector('.letter-actions') && !document.querySelector('.reading-progress')) letter.read = performance.now();
  }).observe(document.body, { childList: true, subtree: true });
}
