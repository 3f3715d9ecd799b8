import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { AnnaeEvent } from '../../widget/events/annae-event.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { allMarks, cardWith, pointOn } from './drive/look.ts';
import { pressOurs } from './drive/press-ours.ts';
import { requestWith } from './drive/request-look.ts';
import { useSession } from './drive/session.ts';

const PAGE = 'http://www.example.com/agency.html?widget';
const GREEN = '--annae-accent: light-dark(#0a6b4b, #7fd6ae); --annae-accent-text: light-dark(#fff, #06281c)';

/** What is set in the address of the page, for the attributes of its tag. */
const addressWith = (set: Readonly<Record<string, string>>) => `${PAGE}&${new URLSearchParams(set)}`;

/** Something of our interface, once it is there. */
function ours<Found>(page: Page, what: string, look: string): Promise<Found> {
  return until(page, what, () =>
    page.evaluate(`(() => { const root = document.querySelector('annae-host')?.shadowRoot; return root && ${look}; })()`),
  ) as Promise<Found>;
}

/** Notes from now on what is told on the document, and what the page's policy forbids. */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: unknown[] = [];
    const forbidden: string[] = [];
    for (const type of ['annae:open', 'annae:term', 'annae:miss', 'annae:request'])
      document.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent).detail }));
    document.addEventListener('securitypolicyviolation', (event) => forbidden.push(event.violatedDirective));
    Object.assign(window, { heard, forbidden });
  });
}

const heardBy = (page: Page) =>
  page.evaluate(() => {
    const { heard, forbidden } = window as unknown as { heard: AnnaeEvent[]; forbidden: string[] };
    return { heard, forbidden };
  });

describe.each(BROWSERS)('what an agency sets, in %s under a strict policy', (browser) => {
  const session = useSession({ browser, extension: false });

  it('is kept on the tag: what is read, what opens cards and list, who helps, how requests go', async () => {
    const page = await session.open(
      addressWith({
        ...{ lang: 'en', languages: 'ko en vi', exclude: '.mine', density: 'all', 'card-on': 'click', events: 'on' },
        ...{ launcher: '.words', position: 'left', colours: GREEN, service: 'tax', centre: 'seoul-global-center', channels: 'copy print' },
        ...{ consent: 'We keep your question for 30 days.', region: 'seoul' },
      }),
    );
    await listen(page);
    const marked = await allMarks(page);
    expect(marked.filter((word) => word === '가산세')).toHaveLength(2);
    expect(marked).not.toContain('체납');

    const { x, y } = await pointOn(page, '외국인등록증');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await cardWith(page, 'Residence Card');
    expect(await ours(page, 'the accent', `getComputedStyle(root.querySelector('.annae .call')).backgroundColor`)).toBe('rgb(10, 107, 75)');
    expect(await ours(page, 'who helps', `root.querySelector('.card').textContent`)).toContain('Seoul Global Center');

    await page.keyboard.press('Escape');
    await page.click('.words');
    expect(await ours(page, 'the list', `root.querySelector('.drawer')?.className`)).toContain('left');
    expect(await ours(page, 'languages', `[...root.querySelectorAll('.drawer select option')].map(({ value }) => value)`)).toEqual([
      'ko',
      'en',
      'vi',
    ]);
    expect(await ours(page, 'no button of ours', `root.querySelector('.launcher') === null`)).toBe(true);
    await page.evaluate(() => document.querySelector('annae-host')!.shadowRoot!.querySelector<HTMLInputElement>('.drawer input')!.focus());
    await page.keyboard.type('전자고지신청코드');
    await pressOurs(page, 'Ask for help');
    const request = await requestWith(page, 'Copy');
    expect(request).not.toMatch(/Send online|Another office gave me/);
    expect(request).toContain('Seoul Global Center');

    await until(page, 'all events', async () => ((await heardBy(page)).heard.length === 4 ? true : null));
    const { heard, forbidden } = await heardBy(page);
    expect({ heard: heard.sort((a, b) => a.type.localeCompare(b.type)), forbidden }).toEqual({
      heard: [
        // Sorted: for a word, what finds personal details is loaded first, and the request may be there before.
        { type: 'annae:miss', detail: { word: '전자고지신청코드' } },
        { type: 'annae:open', detail: {} },
        { type: 'annae:request', detail: { step: 'opened' } },
        { type: 'annae:term', detail: { id: 'alien-registration-card', headword: '외국인등록증', as: 'card' } },
      ],
      forbidden: [],
    });
    expect(await page.evaluate(async () => (await window.Annae!.check()).findings)).toEqual([]);
    await page.close();
  });

  it('is kept by a page that starts Annae itself, stops it, and starts it again at once', async () => {
    const page = await session.open(`${addressWith({ start: 'manual' })}`, { marked: false });
    await page.waitForFunction(() => window.Annae !== undefined);
    expect(await page.evaluate(() => [CSS.highlights.size, document.querySelector('annae-host')])).toEqual([0, null]);
    const set = { lang: 'vi', label: { vi: 'Giải thích từ', ko: '말 풀이' }, offset: [40, 90] };
    await page.evaluate((options) => {
      const handle = window.Annae!.start(options);
      handle.stop();
      window.Annae!.start(options);
      window.Annae!.start();
    }, set);
    expect(await ours(page, 'the button', `root.querySelector('.launcher')?.textContent`)).toBe('Giải thích từ');
    const place = await ours<number[]>(
      page,
      'its place',
      `(({ right, bottom }) => [innerWidth - right, innerHeight - bottom])(root.querySelector('.launcher').getBoundingClientRect())`,
    );
    expect(place.map(Math.round)).toEqual([40, 90]);
    expect(await page.evaluate(() => document.querySelectorAll('annae-host').length)).toBe(1);

    const left = await page.evaluate(async () => {
      window.Annae!.stop();
      await new Promise((resolve) => setTimeout(resolve));
      return [
        CSS.highlights.size,
        document.querySelectorAll('annae-host').length,
        document.adoptedStyleSheets.length,
        typeof window.Annae?.start,
      ];
    });
    expect(left).toEqual([0, 0, 0, 'function']);
    await page.close();
  });

  it('is looked through by check(): what is set, what does not work, and of the policy what the document says', async () => {
    const page = await session.open(
      addressWith({
        lang: 'en',
        position: 'bottom',
        root: '#nowhere',
        terms: '/none.json',
        centre: 'nowhere',
        colours: '--annae-accent: #ffd400',
      }),
    );
    await listen(page);
    const report = await page.evaluate(() => window.Annae!.check());
    expect(report).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      isRunning: true,
      policy: { meta: [expect.stringContaining("script-src 'self'")] },
    });
    expect(report.set).toContain('data-position="bottom"');
    const about = (kind: string) => report.findings.filter((finding) => finding.about === kind).map(({ text }) => text);
    expect(about('option')).toEqual([
      'data-root="#nowhere" fits no element; the whole page is read.',
      'data-position="bottom" is none of right, left, none; the button is at the right.',
    ]);
    expect(about('colours')).toEqual([
      expect.stringMatching(/^hard to read on light pages \(less than 4\.5:1\): --annae-accent \/ --annae-surface 1\.4/),
    ]);
    expect(about('centre')).toEqual([expect.stringMatching(/^there is no centre “nowhere”; there are .*seoul-global-center/)]);
    expect(about('terms')).toHaveLength(1);
    expect(about('file')).toEqual([]);
    const korean = await page.evaluate(() => window.Annae!.check('ko'));
    expect(korean.findings.map(({ text }) => text)).toContain(
      'data-position="bottom": 쓸 수 있는 값은 right, left, none입니다. 버튼을 오른쪽에 둡니다.',
    );
    expect(await page.evaluate(() => document.querySelectorAll('annae-host').length)).toBe(1);
    await page.close();
  });
});
