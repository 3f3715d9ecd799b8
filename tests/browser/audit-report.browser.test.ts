import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSiteReport } from '../../audit/report/build-site-report.ts';
import { renderReport } from '../../audit/report/html/render-report.tsx';
import { readEarlierReport } from '../../audit/report/trend/earlier-report.ts';
import { sampleSite } from '../audit/report/sample-site.ts';
import { SAMPLE_WORDS } from '../audit/report/sample-words.ts';
import { violations } from './drive/axe.ts';
import { BROWSERS } from './drive/browsers.ts';
import { useSession } from './drive/session.ts';

let address: string;

beforeAll(async () => {
  const glossary = { terms: SAMPLE_WORDS };
  const before = await buildSiteReport(sampleSite({ pages: 10, terms: SAMPLE_WORDS }), glossary, { site: '한빛시', day: '2026-11-01' });
  const options = { site: '한빛시', day: '2026-12-01', against: [readEarlierReport(JSON.stringify(before))] };
  const report = await buildSiteReport(sampleSite({ pages: 20, terms: SAMPLE_WORDS }), glossary, options);
  const file = join(mkdtempSync(join(tmpdir(), 'annae-report-')), 'report.html');
  writeFileSync(file, renderReport(report));
  address = pathToFileURL(file).href;
});

describe.each(BROWSERS)('the report of an audit, as a file in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it('shows one language, the other by a link, and its tables are sorted by their heads; axe-core finds nothing, 320 px are enough', async () => {
    const page = await session.open(address, { marked: false, width: 320 });
    const shown = () => page.$$eval('.report', (parts) => parts.filter((part) => part.checkVisibility()).map(({ id }) => id));
    // A scroll bar takes room in Firefox.
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect([await shown(), await fits(), await violations(page)]).toEqual([['ko'], true, []]);

    await page.click('#ko .switch a');
    expect(await shown()).toEqual(['en']);
    await page.click('#en .contents a[href="#words-en"]');
    expect(await shown()).toEqual(['en']);
    expect([await fits(), await violations(page)]).toEqual([true, []]);

    const uses = () =>
      page.$$eval('table[aria-labelledby="words-en"] tbody tr', (rows) =>
        rows.map((row) => Number((row as HTMLTableRowElement).cells[3]!.dataset.value)),
      );
    const sort = () =>
      page.$eval('table[aria-labelledby="words-en"] thead th:nth-child(4) button', (button) => (button as HTMLButtonElement).click());
    await sort();
    const down = await uses();
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    await sort();
    expect(await uses()).toEqual(down.toReversed());
    expect(await page.$$eval('[aria-sort]', (heads) => heads.map((head) => head.getAttribute('aria-sort')))).toEqual(['ascending']);
    await page.close();
    expect(session.errors).toEqual([]);
  });
});
