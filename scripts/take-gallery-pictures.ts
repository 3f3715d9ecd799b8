import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { LANGUAGES } from '../core/languages.ts';
import { BROWSERS, type BrowserName, launch } from '../tests/browser/drive/browsers.ts';

/** Outside of git: the pictures are looked at, and made again. */
const FOLDER = fileURLToPath(new URL('../dist/gallery-pictures', import.meta.url));
const WIDTHS = { wide: 1400, narrow: 320 } as const;
const THEMES = ['light', 'dark'] as const;

/** Pictures of every group of the gallery in both browsers: every language wide and light, English narrow and dark too. */
export async function takePictures(port: number): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of BROWSERS) {
    const browser = await launch({ browser: name, port });
    const page = await browser.newPage();
    for (const shot of shots()) await take(page, name, shot);
    await browser.close();
  }
  console.log(`The pictures are in ${FOLDER}.`);
}

interface Shot {
  language: string;
  width: keyof typeof WIDTHS;
  theme: (typeof THEMES)[number];
}

function shots(): Shot[] {
  return LANGUAGES.flatMap((language) =>
    (['wide', 'narrow'] as const).flatMap((width) =>
      THEMES.filter((theme) => language === 'en' || theme === 'light').map((theme) => ({ language, width, theme })),
    ),
  );
}

async function take(page: Page, browser: BrowserName, { language, width, theme }: Shot): Promise<void> {
  await page.setViewport({ width: WIDTHS[width], height: 900 });
  await page.goto(`http://www.example.com/gallery/index.html?lang=${language}&theme=${theme}`);
  await page.waitForSelector('html[data-ready]');
  for (const group of await page.$$('section:has(> .group)')) {
    const id = await group.$eval('.stage', (stage) => stage.getAttribute('data-state')!.split('/')[0]!);
    const file = `${id}-${language}-${width}-${theme}-${browser}.png`;
    await group.screenshot({ path: join(FOLDER, file) as `${string}.png` });
    console.log(file);
  }
}
