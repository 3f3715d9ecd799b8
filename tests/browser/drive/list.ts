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

/** Opens the drawer of the script tag and the fold of common words in it; returns its words. */
export async function openList(page: Page): Promise<string[]> {
  await page.evaluate(() => window.Annae!.open());
  await until(page, 'the list of terms', async () => (await listedWords(page)).length > 0);
  await page.evaluate(() => {
    for (const fold of document.querySelector('annae-host')!.shadowRoot!.querySelectorAll('details:has(.term)'))
      (fold as HTMLDetailsElement).open = true;
  });
  return listedWords(page);
}
