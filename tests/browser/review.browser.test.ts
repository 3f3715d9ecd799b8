import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { reviewCommand } from '../../cli/glossary/review-command.ts';
import { SAMPLE_FILE, writeGlossary } from '../glossary/sample-term.ts';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { filesOf, watchFiles } from './drive/letter.ts';
import { pagesOfPdf } from './drive/pdf-text.ts';
import { useSession } from './drive/session.ts';

const fileOf = (id: string) => `terms/immigration/${id}.yaml`;
const word = (id: string, headword: string) =>
  SAMPLE_FILE.replace('residence-card', id).replace('체류카드', headword).replace('cheryu kadeu', id.replace('-', ' '));

/** Three words, in the order in which the page shows them. */
const WORDS = [word('first-card', '가카드'), word('second-card', '나카드'), word('third-card', '다카드')];
const IDS = ['first-card', 'second-card', 'third-card'];

const place = (page: Page) => page.$eval('.card .place', (line) => line.textContent);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');

/** Presses the tabulator until this has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tabulator never comes to ${name}; it is on ${await focused(page)}.`);
}

const isHeldBack = (page: Page) => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

describe.each(BROWSERS)('the page to click through, as a file in %s', (browser) => {
  const session = useSession({ browser, extension: false });
  let folder: string;
  let address: string;
  let saved: string;

  beforeAll(async () => {
    folder = writeGlossary(Object.fromEntries(WORDS.map((text, index) => [fileOf(IDS[index]!), text])));
    const out = join(folder, '../out');
    await reviewCommand(['--folder', folder, '--lang', 'vi', '--out', out]);
    address = pathToFileURL(join(out, 'review-vi.html')).href;
    saved = join(out, 'saved.json');
  });

  it('is gone through with the keyboard alone, and ends as a file', async () => {
    const page = await session.open(address, { marked: false });
    await watchFiles(page);
    expect(await isHeldBack(page)).toBe(false);
    await tabTo(page, 'by');
    await page.keyboard.type('Lan 12');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await until(page, 'the second word', async () => (await place(page))?.startsWith('Word 2 of 3'));
    await page.keyboard.press('2');
    await until(page, 'the name of the word', () => page.evaluate(() => document.activeElement?.localName === 'textarea'));
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Thẻ lưu trú');
    expect(await isHeldBack(page)).toBe(true);
    await tabTo(page, 'Save the file');
    await page.keyboard.press('Enter');
    await until(page, 'the file', async () => (await filesOf(page)).length === 1);
    await until(page, 'nothing to lose', async () => !(await isHeldBack(page)));
    const [file] = await filesOf(page);
    expect(file!.name).toMatch(/^review-vi-\d{4}-\d{2}-\d{2}\.json$/);
    writeFileSync(saved, file!.text);
    await page.close();
  });

  it('goes on with the saved file, at the first open word', async () => {
    const page = await session.open(address, { marked: false, width: 320, height: 640 });
    const input = (await page.$('input[type=file]'))!;
    await input.uploadFile(saved);
    await until(page, 'the saved answers', async () => (await page.$eval('[role=status]', (line) => line.textContent)) !== '');
    expect(await page.$eval('[role=status]', (line) => line.textContent)).toBe('2 answers came with the file.');
    expect(await place(page)).toContain('Word 3 of 3');
    expect(await page.$eval('#by', (field) => (field as HTMLInputElement).value)).toBe('Lan 12');
    await page.keyboard.press('ArrowLeft');
    await until(page, 'the wrong word', async () => (await place(page))?.includes('wrong'));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await watchFiles(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('1');
    await tabTo(page, 'Save the file');
    await page.keyboard.press('Enter');
    await until(page, 'the file', async () => (await filesOf(page)).length === 1);
    writeFileSync(saved, (await filesOf(page))[0]!.text);
    await page.close();
  });

  it('is taken back by the command: right is reviewed, wrong is proposed and changed on demand', async () => {
    const args = ['review', '--folder', folder, '--take', saved];
    const texts = () => IDS.map((id) => readFileSync(join(folder, fileOf(id)), 'utf8'));
    expect(execFileSync('node', ['cli/annae.mjs', 'glossary', ...args], { encoding: 'utf8' })).toContain(
      'before  “Thẻ cư trú”\n    after   “Thẻ lưu trú”',
    );
    const [first, second, third] = texts();
    for (const text of [first, third])
      expect(text).toMatch(/name: Thẻ cư trú\n[\s\S]*reviewed: \{ by: Lan 12, on: \d{4}-\d{2}-\d{2}, of: /);
    expect(second).toBe(WORDS[1]);
    await reviewCommand([...args.slice(1), '--apply']);
    expect(texts()).toEqual([first, WORDS[1]!.replace('Thẻ cư trú', 'Thẻ lưu trú'), third]);
  });

  it('has thrown nothing and asked for nothing', () => {
    expect(session.errors).toEqual([]);
  });
});

describe.each(BROWSERS)('the sheet, printed by %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it('has its head on every page, and every word whole on one', async () => {
    const out = mkdtempSync(join(tmpdir(), 'annae-'));
    await reviewCommand(['--lang', 'fr', '--service', 'immigration', '--level', '1', '--out', out]);
    const html = readFileSync(join(out, 'review-fr-1-immigration-sheet.html'), 'utf8');
    const codes = [...html.matchAll(/class="code">([^<]+)</g)].map(([, code]) => code!);
    const marks = [...html.matchAll(/class="marks">([^<]+)</g)].map(([, text]) => text!);
    const page = await session.open(pathToFileURL(join(out, 'review-fr-1-immigration-sheet.html')).href, { marked: false });
    const pages = await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(await violations(page)).toEqual([]);
    await page.close();
    expect(codes.length).toBeGreaterThan(5);
    for (const text of pages) expect(text).toContain('Annae · Review: French');
    // A block begins with its code and ends with its id and hash.
    const pageOf = (text: string) => pages.findIndex((each) => each.includes(text));
    expect(codes.map(pageOf)).not.toContain(-1);
    expect(codes.map(pageOf)).toEqual(marks.map((mark) => pageOf(mark.split(' · ').at(-1)!)));
    expect(pageOf(codes.at(-1)!)).toBe(pages.length - 1);
  });
});
