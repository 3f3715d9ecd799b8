import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../sources/pdf/make-pdf.ts';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { filesOf, LETTER, watchFiles } from './drive/letter.ts';
import { cardWith, markedWords, pointOn } from './drive/look.ts';
import { dropDrawing, dropFile, moveEdge, openSiteReader, pasteUpsideDown, pressButton, says, shownPlace } from './drive/reader.ts';
import { useSession } from './drive/session.ts';
import { treeFaults } from './drive/tree.ts';

const LOCKED = makePdf([{ texts: [{ text: '과태료 사전통지서', x: 60, y: 80 }] }], '900131');
const BILL = fileURLToPath(new URL('../../demo/pages/letters/gas-bill.pdf', import.meta.url));
const SCANNED = makePdf([
  { scan: { bytes: readFileSync(new URL('../sources/picture/files/a-traffic-02.jpg', import.meta.url)), width: 1050, height: 836 } },
]);
const HEIC = Uint8Array.from('\0\0\0\x18ftypheic\0\0', (letter) => letter.charCodeAt(0));
const LONG = new TextEncoder().encode('건강보험료 고지서 납부기한 2098. 12. 10. 납부금액 40,000원\n'.repeat(60_000));

describe.each(BROWSERS)('the reader in %s', (browser) => {
  const session = useSession({ browser, extension: false });
  const focus = (page: Page) => page.evaluate(() => document.activeElement!.className);

  it('reads a pasted letter by keys alone at 360 px: what it asks, the calendar file, the place, the request', async () => {
    const page = await openSiteReader(session, 360);
    expect(await violations(page)).toEqual([]);
    expect(await treeFaults(page, browser)).toEqual([]);
    expect(await page.$eval('.reader-home', async (link) => (await fetch((link as HTMLAnchorElement).href)).text())).toContain(
      'Annae glossary',
    );
    await page.focus('textarea');
    await page.keyboard.type(LETTER);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page, '₩32,000');
    expect(await focus(page)).toBe('letter-asks');
    await watchFiles(page);
    await pressButton(page, 'Add to calendar');
    expect(await filesOf(page)).toEqual([{ name: 'annae-2098-12-10.ics', text: expect.stringContaining('DTSTART;VALUE=DATE:20981210') }]);
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Where it is written: To pay now')!.focus(),
    );
    await page.keyboard.press('Enter');
    await until(page, 'the place', async () => (await shownPlace(page)) === '32,000원');
    await page.keyboard.press('Escape');
    const focused = () => page.evaluate(() => document.activeElement!.textContent);
    await until(page, 'the focus to come back', async () => (await focused()) === 'Where it is written: To pay now');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(await treeFaults(page, browser)).toEqual([]);
    await pressButton(page, 'Ask about this letter');
    const question = () =>
      page.evaluate(() => document.querySelector('annae-host')?.shadowRoot?.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '');
    await until(page, 'the letter in the request', async () => (await question()).includes('₩32,000'));
    await page.close();
  });

  it('draws a PDF that is chosen with marks over its words, and opens a locked one', async () => {
    const page = await openSiteReader(session);
    const [chooser] = await Promise.all([page.waitForFileChooser(), pressButton(page, 'Choose a file')]);
    await chooser.accept([BILL]);
    await says(page, '₩68,230');
    const { x, y } = await pointOn(page, '사용량');
    await page.mouse.click(x, y);
    await cardWith(page, '사용량');
    // Where the mark is, the page is drawn: there is ink under it.
    const ink = await page.evaluate(
      (across, down) => {
        const canvas = document.querySelector('canvas')!;
        const box = canvas.getBoundingClientRect();
        const scale = canvas.width / box.width;
        const { data } = canvas.getContext('2d')!.getImageData((across - box.x) * scale - 20, (down - box.y) * scale - 10, 40, 20);
        return data.some((value, at) => at % 4 === 0 && value < 100);
      },
      x,
      y,
    );
    expect(ink).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await pressButton(page, 'Where it is written: Pay by');
    await until(page, 'the place', async () => (await shownPlace(page)).includes('12. 24.'));
    await dropFile(page, 'locked.pdf', LOCKED);
    await says(page, 'Password of this PDF');
    await page.type('input[type=password]', '1');
    await page.keyboard.press('Enter');
    await says(page, 'It does not open with this password.');
    await page.type('input[type=password]', '900131');
    await page.keyboard.press('Enter');
    await until(page, 'a mark', async () => (await markedWords(page)).includes('과태료'));
    await page.close();
  });

  it('recognises a photograph that is pasted upside down, and of it the part that is cut out; the reading stops at once', async () => {
    const page = await openSiteReader(session);
    await pasteUpsideDown(page, '/letters/gas-bill.jpg');
    await says(page, '₩68,230');
    await says(page, 'This picture was upside down.');
    await until(page, 'a mark', async () => (await markedWords(page)).includes('사용량'));
    expect(await violations(page)).toEqual([]);
    expect(await treeFaults(page, browser)).toEqual([]);
    await pressButton(page, 'Crop');
    await page.waitForSelector('.crop-picture canvas');
    expect(await violations(page)).toEqual([]);
    await moveEdge(page, 'Lower edge', 25);
    await pressButton(page, 'Read this part');
    await until(page, 'the end of the reading', () => page.evaluate(() => document.querySelector('.letter-asks') !== null));
    const text = await page.$eval('.text-layer', (layer) => layer.textContent);
    expect(text).toContain('도시가스');
    expect(text).not.toContain('68,230');
    await pressButton(page, 'Turn to the right');
    await page.waitForSelector('.reading-progress ~ .letter-paper canvas');
    await pressButton(page, 'Stop');
    await says(page, 'You stopped the reading.');
    expect(await page.evaluate(() => document.querySelector('progress'))).toBe(null);
    await page.close();
  });

  it('recognises a scanned PDF, and turns it too', async () => {
    const page = await openSiteReader(session);
    await dropFile(page, 'scan.pdf', SCANNED);
    await page.waitForFunction(() => document.body.innerText.includes('Traffic fine'), { timeout: 45_000 });
    await until(page, 'a mark', async () => (await markedWords(page)).includes('과태료'));
    await page.close();
  });

  it('explains a term of which recognition takes one letter for another, and doubts it', async () => {
    const page = await openSiteReader(session);
    await dropDrawing(page, { width: 900, height: 450, text: '방문 예약 안내\n외국인등록즘을 가지고 오시기 바랍니다' });
    await until(page, 'the mark', async () => (await markedWords(page)).includes('외국인등록증'));
    expect(await page.evaluate(framedWords)).toContain('외국인등록증을');
    await says(page, 'Words in a dotted frame were hard to read.');
    await page.close();
  });

  it('has a plain answer for what it cannot read', async () => {
    const page = await openSiteReader(session);
    await dropFile(page, 'IMG_0001.HEIC', HEIC);
    await says(page, 'Browsers cannot open HEIC pictures.');
    await dropFile(page, 'broken.pdf', new TextEncoder().encode('%PDF-1.7 and nothing of one'));
    await says(page, 'This PDF is broken');
    await dropFile(page, 'empty.txt', new Uint8Array());
    await says(page, 'There is no text in it.');
    await dropFile(page, 'long.txt', LONG);
    await says(page, 'This letter is very long.');
    await dropDrawing(page, { width: 300, height: 20, text: '과태료' });
    await says(page, 'too small to be read');
    await dropDrawing(page, { width: 800, height: 500, text: 'Electricity bill for December\nPlease pay at any bank before the last day' });
    await says(page, 'No Korean was found in this picture.');
    // 50 megapixels; drawing them takes the test longer than reading them takes the page, so that one browser is enough.
    const size = browser === 'firefox' ? { width: 8000, height: 6300 } : { width: 800, height: 630 };
    await dropDrawing(page, { ...size, text: '' });
    await says(page, 'No writing was found in this picture.');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});

/** The words of a picture with a frame around them. */
function framedWords(): string[] {
  const frames = [...document.querySelectorAll('.unsure-frame')].map((frame) => frame.getBoundingClientRect());
  return [...document.querySelectorAll('.text-layer [data-start]')].flatMap((word) => {
    const { x, y, width, height } = word.getBoundingClientRect();
    const [across, down] = [x + width / 2, y + height / 2];
    const isFramed = frames.some((frame) => frame.left < across && across < frame.right && frame.top < down && down < frame.bottom);
    return isFramed ? [word.textContent] : [];
  });
}
