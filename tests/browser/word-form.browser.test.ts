import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../cli/glossary/check-command.ts';
import { GLOSSARY_FOLDER } from '../../glossary/read/read-glossary.ts';
import { violations } from './drive/axe.ts';
import { BROWSERS, until } from './drive/browsers.ts';
import { filesOf, watchFiles } from './drive/letter.ts';
import { useSession } from './drive/session.ts';

const FORM = 'http://www.example.com/glossary/propose/index.html';

/** A word that no file has, as a Vietnamese worker knows it. */
const WORD = {
  'ko.easy': '회사에 다니고 있다는 것을 확인해 주는 서류예요.',
  romanised: 'jaejik hwaginseo',
  'vi.name': 'Giấy xác nhận đang làm việc',
  sources: '근로기준법 제39조',
};

async function write(page: Page, name: string, text: string): Promise<void> {
  await page.$eval(`[id="${name}"]`, (field) => (field as HTMLInputElement).select());
  await page.type(`[id="${name}"]`, text);
}

const says = (page: Page, name: string, part: string) =>
  until(page, `“${part}” at ${name}`, () =>
    page.$eval(`[id="${name}-problems"]`, (list, sought) => list.textContent!.includes(sought), part),
  );

const isQuiet = (page: Page, name: string) =>
  until(page, `nothing at ${name}`, () => page.$eval(`[id="${name}-problems"]`, (list) => list.querySelector('.must') === null));

/** The file that pressing a way hands over. */
async function saved(page: Page, way: string): Promise<{ name: string; text: string }> {
  await watchFiles(page);
  await (await page.$(`::-p-text(${way})`))!.click();
  const file = await until(page, 'a file', async () => (await filesOf(page))[0]);
  return file!;
}

/** What the command says of a file in a glossary that has it. */
function checked(file: string, text: string) {
  const folder = join(mkdtempSync(join(tmpdir(), 'annae-')), 'glossary');
  cpSync(GLOSSARY_FOLDER, folder, { recursive: true });
  const path = join(folder, '..', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const { output } = checkCommand([path, '--folder', folder, '--fix', '--json']);
  return { ...JSON.parse(output), after: readFileSync(path, 'utf8') };
}

/** The files that the browsers gave. */
const made = new Set<string>();

describe.each(BROWSERS)('the form of a word in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  it('tells a mistake while one types, and gives a file once nothing is wrong', async () => {
    const page = await session.open(`${FORM}?lang=vi#word=${encodeURIComponent('재직확인서')}`, { marked: false, width: 320 });
    await page.waitForSelector('#headword');
    for (const [name, text] of Object.entries(WORD)) await write(page, name, text);
    await page.select('#service', 'labour');
    await write(page, 'hanja', '在識確認書');
    await says(page, 'hanja', '識 (직)');
    await write(page, 'vi.meaning', 'Giấy tờ xác nhận bạn đang làm ở công ty. Gọi 010-2345-6789.');
    await says(page, 'vi.meaning', '010-2345-6789');
    await page.click('form > [type=submit]');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('summary');
    expect(await violations(page)).toEqual([]);

    await write(page, 'hanja', '在職確認書');
    await write(page, 'vi.meaning', 'Giấy tờ xác nhận bạn đang làm ở công ty.');
    await isQuiet(page, 'hanja');
    await isQuiet(page, 'vi.meaning');
    await page.click('form > [type=submit]');
    await page.waitForSelector('.hand-over');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
    const file = await saved(page, 'Lưu tệp');
    expect(file.name).toBe('jaejik-hwaginseo.yaml');
    made.add(file.text);
    await page.close();
  });

  it('corrects a word that is there, and lets nobody leave with a change by mistake', async () => {
    const page = await session.open(`${FORM}?lang=en&id=visa`, { marked: false });
    await page.waitForSelector('[id="en.name"]');
    await write(page, 'en.name', 'Entry permit');
    await page.click('form > [type=submit]');
    const text = await page.$eval('.hand-over textarea', (field) => (field as HTMLTextAreaElement).value);
    expect(text).toContain('\n  name: Entry permit\n');
    const leaving = new Promise<string>((resolve) =>
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.accept();
      }),
    );
    await page.close({ runBeforeUnload: true });
    expect(await leaving).toBe('beforeunload');
  });

  it('is where a search leads that finds nothing, with what was searched', async () => {
    const page = await session.open('http://www.example.com/glossary/en/index.html', { marked: false });
    await page.type('#find', '재직확인서');
    const link = await until(page, 'the link to the form', () => page.$('.not-found:not([hidden]) a'));
    await Promise.all([page.waitForNavigation(), link!.click()]);
    await page.waitForSelector('#headword');
    expect(await page.$eval('#headword', (field) => (field as HTMLInputElement).value)).toBe('재직확인서');
    await page.close();
  });

  it('has thrown nothing into any page', () => {
    expect(session.errors).toEqual([]);
  });
});

it('the browsers give the same file, and the command finds nothing to mend in it', () => {
  const [text] = made;
  expect(made.size).toBe(1);
  // In the table of spellings too, into which the command writes it.
  expect(checked('glossary/terms/labour/jaejik-hwaginseo.yaml', text!)).toMatchObject({ must: 0, after: text });
});
