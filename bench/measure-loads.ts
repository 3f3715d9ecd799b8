import type { Browser } from 'puppeteer-core';
import { runLighthouse } from '../tests/browser/drive/lighthouse.ts';

/** Medians, in milliseconds, of a page on the slowed-down phone that Lighthouse simulates. */
export interface LoadTiming {
  blocking: number;
  largestPaint: number;
}

const RUNS = 5;
const PAGE = 'http://www.example.com/immigration.html';

/** The page as it is, and with the script tag, in turn, so that both see the same load of the machine. Chromium only. */
export async function measureLoads(browser: Browser): Promise<{ without: LoadTiming; withTag: LoadTiming }> {
  const runs = { without: [] as LoadTiming[], withTag: [] as LoadTiming[] };
  for (let run = 0; run < RUNS; run++) {
    runs.without.push(await load(browser, PAGE));
    runs.withTag.push(await load(browser, `${PAGE}?widget&lang=en`));
  }
  return { without: medians(runs.without), withTag: medians(runs.withTag) };
}

async function load(browser: Browser, address: string): Promise<LoadTiming> {
  const page = await browser.newPage();
  const { audits } = await runLighthouse(page, address, { onlyCategories: ['performance'] });
  await page.close();
  return { blocking: audits['total-blocking-time']!.numericValue!, largestPaint: audits['largest-contentful-paint']!.numericValue! };
}

function medians(timings: readonly LoadTiming[]): LoadTiming {
  const median = (key: keyof LoadTiming) => timings.map((timing) => timing[key]).toSorted((a, b) => a - b)[timings.length >> 1]!;
  return { blocking: median('blocking'), largestPaint: median('largestPaint') };
}
