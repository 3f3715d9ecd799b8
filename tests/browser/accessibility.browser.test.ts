import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './browsers.ts';
import { cardText, markedWords, pressOurs } from './look.ts';
import { PAGES } from './pages.ts';
import { useSession } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on the page, a line a rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
  });
}

describe.each(BROWSERS)('axe-core in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it.each(PAGES)('finds nothing on $address with the card open', async ({ address }) => {
    const page = await session.open(`${address}?widget&lang=en`);
    const [word] = await markedWords(page);
    expect(word).toBeTruthy();
    await page.evaluate(() => window.Annae!.open());
    await until(page, 'the list', () =>
      page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector('.term') !== null),
    );
    expect(await violations(page)).toEqual([]);
    const first = await page.evaluate(
      () => document.querySelector('annae-host')!.shadowRoot!.querySelector<HTMLElement>('.term .headword')!.innerText,
    );
    await pressOurs(page, first);
    await until(page, 'a card', () => cardText(page));
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
