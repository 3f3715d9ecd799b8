import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import type { Browser } from 'puppeteer-core';
import { PROJECT } from '../../../glossary/cache/folders.ts';
import { launch } from '../../../tests/browser/drive/browsers.ts';
import { pageOfLetter } from './page-of-letter.ts';
import { QUALITIES, type Quality, spoilPicture } from './spoil-picture.ts';

/** The files that are made of a letter. */
export type LetterPictures = Readonly<Record<Quality | 'pdf', string>>;

const FOLDER = join(PROJECT, '.cache/letter-pictures');
/** A sheet is drawn larger than any picture of it. */
const SHARPNESS = { paper: 2.5, message: 3 } as const;

/** Makes a PDF of a letter and pictures of three qualities, with a real browser; what is there already stays. */
export async function makePictures(letters: readonly { file: string; source: string }[]): Promise<LetterPictures[]> {
  mkdirSync(FOLDER, { recursive: true });
  const made = letters.map(({ file }) => filesOf(file));
  const missing = letters.filter((_, at) => Object.values(made[at]!).some((file) => !existsSync(file)));
  if (missing.length === 0) return made;
  const browser = await launch({ browser: 'chrome', port: 1 });
  try {
    for (const { file, source } of missing) await makeOf(browser, file, source);
  } finally {
    await browser.close();
  }
  return made;
}

function filesOf(file: string): LetterPictures {
  const name = join(FOLDER, file);
  return { clean: `${name}.clean.png`, photographed: `${name}.photographed.jpg`, poor: `${name}.poor.jpg`, pdf: `${name}.pdf` };
}

async function makeOf(browser: Browser, file: string, source: string): Promise<void> {
  const { html, width, isMessage } = pageOfLetter(file, source, fontCss());
  const files = filesOf(file);
  const page = await browser.newPage();
  await page.setViewport({ width, height: 600, deviceScaleFactor: isMessage ? SHARPNESS.message : SHARPNESS.paper });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const sheet = await loadImage(Buffer.from(await page.screenshot({ fullPage: true })));
  await page.setViewport({ width, height: 600, deviceScaleFactor: isMessage ? SHARPNESS.message : 1.75 });
  await page.screenshot({ path: files.clean as `${string}.png`, fullPage: true });
  await page.pdf({
    path: files.pdf,
    width: isMessage ? `${width}px` : '210mm',
    height: isMessage ? '900px' : '297mm',
    printBackground: true,
  });
  await page.close();
  for (const quality of QUALITIES) if (quality !== 'clean') writeFileSync(files[quality], spoilPicture(sheet, quality, file.length));
}

/** The font as data, so that the page asks for no file. */
function fontCss(): string {
  const home = dirname(createRequire(import.meta.url).resolve('@fontsource/nanum-gothic/package.json'));
  const css = [400, 700].map((weight) => readFileSync(join(home, `${weight}.css`), 'utf8')).join('\n');
  return css.replace(/url\(\.\/(files\/[^)]+\.woff2)\) format\('woff2'\), url\([^)]+\) format\('woff'\)/g, (_, path: string) => {
    const data = readFileSync(join(home, path)).toString('base64');
    return `url(data:font/woff2;base64,${data}) format('woff2')`;
  });
}
