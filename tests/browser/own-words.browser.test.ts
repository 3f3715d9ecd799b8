import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { listedWords, openList } from './drive/list.ts';
import { allMarks, cardWith, marksWith, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { useSession } from './drive/session.ts';

const OFFICE = 'http://www.example.com';
const OWN = 'widget&terms=/our-terms.json';

/** What is left of markup that nobody has checked. */
const MARKUP = [
  {
    title: 'simple markup',
    payload: '<p>a <b>b</b> <em>c</em></p><ul><li>d</li></ul>',
    expected: '<p>a <b>b</b> <em>c</em></p><ul><li>d</li></ul>',
  },
  { title: 'a script', payload: 'a<script>alert(1)</script>b', expected: 'ab' },
  { title: 'an image with a handler', payload: '<img src=x onerror=alert(1)>a', expected: 'a' },
  {
    title: 'a handler on what is allowed',
    payload: '<b onclick="alert(1)" style="color:red" class="x" id="y">a</b>',
    expected: '<b>a</b>',
  },
  { title: 'a style sheet', payload: '<style>b{color:red}</style><b>a</b>', expected: '<b>a</b>' },
  { title: 'a form', payload: '<form action="https://evil.example"><input name="a">a</form>', expected: 'a' },
  { title: 'a frame', payload: '<iframe src="https://evil.example"></iframe>a', expected: 'a' },
  { title: 'SVG with a script in it', payload: '<svg><script>alert(1)</script></svg>a', expected: 'a' },
  {
    title: 'MathML that hides markup',
    payload: '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></table></math>a',
    expected: '',
  },
  { title: 'a link to a script', payload: '<a href="javascript:alert(1)">a</a>', expected: '<a>a</a>' },
  { title: 'a link to a script, written to hide it', payload: '<a href=" jav&#x09;ascript:alert(1)">a</a>', expected: '<a>a</a>' },
  { title: 'a link to data', payload: '<a href="data:text/html,<b>a</b>">a</a>', expected: '<a>a</a>' },
  { title: 'a link without TLS', payload: '<a href="http://a.example">a</a>', expected: '<a>a</a>' },
  {
    title: 'a link to a page',
    payload: '<a href="https://a.example" target="_top" rel="opener" download>a</a>',
    expected: '<a href="https://a.example" rel="noopener noreferrer" target="_blank">a</a>',
  },
  {
    title: 'a link within the site',
    payload: '<a href="/a?b=1">a</a>',
    expected: '<a href="/a?b=1" rel="noopener noreferrer" target="_blank">a</a>',
  },
  { title: 'a link within the page', payload: '<a href="#a">a</a>', expected: '<a href="#a">a</a>' },
  {
    title: 'a telephone number and a mail address',
    payload: '<a href="tel:112">a</a><a href="mailto:a@b.kr">b</a>',
    expected: '<a href="tel:112">a</a><a href="mailto:a@b.kr">b</a>',
  },
  { title: 'tags that do not end', payload: '<p>a <b>b', expected: '<p>a <b>b</b></p>' },
] as const;

/** Puts the script tag into a page, and waits until it is there. */
function addTag(page: Page, attributes: Record<string, string>): Promise<void> {
  return page.evaluate(
    (all) =>
      new Promise<void>((resolve) => {
        const script = document.createElement('script');
        for (const [name, value] of Object.entries(all)) script.setAttribute(name, value);
        script.onload = () => resolve();
        document.head.append(script);
      }),
    { src: '/widget/annae.js', 'data-lang': 'en', ...attributes },
  );
}

async function openCard(page: Page, word: string, text: string): Promise<string> {
  const { x, y } = await pointOn(page, word);
  await page.mouse.click(x, y);
  return cardWith(page, text);
}

/** The markup in the card, once what reads it is there. */
function markupOf(page: Page): Promise<string> {
  return until(page, 'markup in the card', () =>
    page.evaluate(() => document.querySelector('annae-host')?.shadowRoot?.querySelector('.card .marked-up')?.innerHTML ?? ''),
  );
}

describe.each(BROWSERS)('an agency’s own words in %s', (browser) => {
  const session = useSession({ browser, extension: false });
  const lines = () => session.errors.filter((error) => error.includes('Annae:'));

  it('are marked, explained, listed and found as its own, on a page with jQuery 1.8', async () => {
    const page = await session.open(`${OFFICE}/rental-contract.html?${OWN}&lang=en`);
    expect(await page.evaluate(() => (window as unknown as { jQuery: { fn: { jquery: string } } }).jQuery.fn.jquery)).toBe('1.8.1');
    const card = await openCard(page, '전세 사기', 'Jeonse fraud');
    expect(card).toContain('Explained by 가온시청, not by Annae');
    expect(card).not.toContain('Source');
    expect(card).not.toContain('Correct this');
    expect(await markupOf(page)).toContain('the <b>jeonse deposit</b>');
    const marks = await allMarks(page);
    expect(marks.filter((word) => word === '임차인' || word === '특약')).toEqual([]);
    await page.keyboard.press('Escape');
    expect((await openList(page)).slice(0, 2)).toEqual(['가온시 주거상담', '전세 사기']);
    await page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector<HTMLElement>('input[type=search]')!.focus());
    await page.keyboard.type('Handeul');
    await until(page, 'the word of the agency alone', async () => (await listedWords(page)).join() === '한들세무서');
    await pressOurs(page, '한들세무서');
    await until(page, 'its card in the list', () =>
      page.evaluate(
        () =>
          document.querySelector('annae-host')!.shadowRoot!.querySelector('.in-panel .by')?.textContent ===
          'Explained by 가온시청, not by Annae',
      ),
    );
    await page.close();
  });

  it('are read on a page in EUC-KR; a text in another language says so', async () => {
    const page = await session.open(`${OFFICE}/tax-notice.html?${OWN}&lang=vi`);
    expect(await page.evaluate(() => document.characterSet)).toBe('EUC-KR');
    const card = await openCard(page, '한 들 세 무 서', 'Handeul Tax Office');
    expect(card).toContain('Do 가온시청 giải thích');
    expect(card).toContain('Bản tiếng Anh');
    await page.close();
  });

  it('come with Annae.start() where the policy lets nothing be fetched', async () => {
    session.errors.length = 0;
    const page = await session.open(`${OFFICE}/traffic-fine.html`, { marked: false });
    await addTag(page, { 'data-start': 'manual' });
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/start-with-terms.js';
      document.head.append(script);
    });
    await marksWith(page, ['과태료', '무인 단속']);
    expect(await openCard(page, '무인 단속', 'Camera enforcement')).toContain('Explained by 가온시 교통민원');
    expect(await markupOf(page)).toContain('<b>camera</b>');
    expect(await allMarks(page)).not.toContain('체납');
    expect(session.errors).toEqual([]);
    await page.close();
  });

  it('are plain text where the policy allows no markup to be made', async () => {
    session.errors.length = 0;
    const page = await session.open(`${OFFICE}/rental-contract.html`, { marked: false });
    await addTag(page, { 'data-terms': '/our-terms.json' });
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "require-trusted-types-for 'script'; trusted-types 'none'";
      document.head.append(policy);
    });
    await marksWith(page, ['전세 사기']);
    await openCard(page, '전세 사기', 'Jeonse fraud');
    expect(await markupOf(page)).toBe(
      'Deceiving a tenant in order to keep the jeonse deposit. Often: the landlord owes more than the house is worth somebody who is not the owner lets it',
    );
    expect(session.errors.filter((error) => error.includes('TypeError'))).toEqual([]);
    await page.close();
  });

  it('leave ours in place, with one line, where their file is none', async () => {
    session.errors.length = 0;
    const page = await session.open(`${OFFICE}/rental-contract.html?widget&lang=en&terms=/site.css`);
    await openCard(page, '임대인', 'Landlord');
    await until(page, 'a line in the console', () => lines().length > 0);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('data-terms="/site.css": it is no JSON');
    await page.close();
  });

  it('show no other markup than they may', async () => {
    const page = await session.open(`${OFFICE}/rental-contract.html`, { marked: false });
    // As text: what the test's runner makes of an `import()` is not known to a page.
    await page.evaluate(`import('${OFFICE}/widget/annae/safe-text.js').then((module) => Object.assign(window, module))`);
    const left = await page.evaluate((rows) => {
      const { readMarkup } = window as unknown as { readMarkup(markup: string): DocumentFragment };
      return rows.map(({ payload }) => {
        const box = document.createElement('div');
        box.append(readMarkup(payload));
        for (const link of box.querySelectorAll('a')) {
          // In the order of the alphabet, whatever the browser's.
          const attributes = [...link.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
          for (const { name } of attributes) link.removeAttribute(name);
          for (const { name, value } of attributes) link.setAttribute(name, value);
        }
        return box.innerHTML;
      });
    }, MARKUP);
    expect(MARKUP.map(({ title }, at) => ({ title, left: left[at] }))).toEqual(
      MARKUP.map(({ title, expected }) => ({ title, left: expected })),
    );
    await page.close();
  });
});
