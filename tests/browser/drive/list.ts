import type { Page } from 'puppeteer-core';
import { until } from './browsers.ts';

/** The Korean words in the rows of the drawer. */
export function listedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(document.querySelector('annae-host')?.shadowRoot?.querySelectorAll<HTMLElement>('.term .headword') ?? [])].map(
      (row) => row.innerText,
    ),
  );
}

/** Opens the drawer of the script tag; returns its words. */
export async function openList(page: Page): Promise<string[]> {
  await page.evaluate(() => window.Annae!.open());
  return until(page, 'the list of terms', async () => {
    const words = await listedWords(page);
    return words.length ? words : null;
  }) as Promise<string[]>;
}
