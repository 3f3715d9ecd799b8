import { describe, expect, it } from 'vitest';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { useSession } from './drive/session.ts';

const ADDRESS = 'http://www.example.com/glossary/configure/index.html?lang=ko';

describe.each(BROWSERS)('the page that sets the widget up in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it('runs the released files on a page with a strict policy as they are set, and writes the tag', async () => {
    const page = await session.open(ADDRESS, { marked: false, width: 1280 });
    await page.waitForSelector('#lang');
    await page.select('#lang', 'vi');
    await page.type('#exclude', 'h1');
    await page.click('.samples label:nth-child(2) input');
    await until(page, 'marks in the sample', async () => {
      const sample = page.frames().find((frame) => frame.url().includes('strict.html'));
      return sample?.evaluate(() => (CSS.highlights?.get('annae-term')?.size ?? 0) > 3);
    });
    const tag = await page.$eval('.snippet pre', ({ textContent }) => textContent);
    expect(tag).toMatch(/src="\/annae\/[\d.]+\/annae\.[0-9a-f]+\.js"\n {2}integrity="sha384-\S+"/);
    expect(tag).toContain('data-lang="vi"\n  data-exclude="h1"');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
