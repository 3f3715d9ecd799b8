import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/languages.ts';
import { galleryBuild } from '../../gallery/gallery-build.ts';
import { violations } from './drive/axe.ts';
import { BROWSERS } from './drive/browsers.ts';
import { type Session, useSession } from './drive/session.ts';

beforeAll(() => build(galleryBuild), 180_000);

async function openGallery(session: Session, query: string, width: number): Promise<Page> {
  const page = await session.open(`http://www.example.com/gallery/index.html?${query}`, { marked: false, width });
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** States whose content reaches beyond their stage, by name. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.stage')]
      .filter((stage) => {
        const edge = stage.getBoundingClientRect().right + 1;
        return [...stage.shadowRoot!.querySelectorAll('*')].some((element) => element.getBoundingClientRect().right > edge);
      })
      .map((stage) => stage.dataset.state!),
  );
}

/** Previews of values of which something is cut off or has to be scrolled to, by name. */
function cutPreviews(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.stage[data-state^="value/preview"]')]
      .filter((stage) =>
        [...stage.shadowRoot!.querySelectorAll('.preview, .preview :is(h2, p)')].some(
          (part) => getComputedStyle(part).overflow !== 'visible' && part.scrollHeight > part.clientHeight,
        ),
      )
      .map((stage) => stage.dataset.state!),
  );
}

/** Space between lines, letters, words and paragraphs as a reader may set it (WCAG 1.4.12). */
function spaceTexts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const wider = new CSSStyleSheet();
    wider.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    for (const stage of document.querySelectorAll('.stage')) stage.shadowRoot!.adoptedStyleSheets.push(wider);
  });
}

describe.each(BROWSERS)('every state of every component in %s', (browser) => {
  const session = useSession({ browser, extension: false });

  // Colours are the same in both browsers: the second looks at one theme.
  it.each(browser === 'chrome' ? ['light', 'dark'] : ['dark'])('passes axe-core in the %s theme', async (theme) => {
    const page = await openGallery(session, `theme=${theme}`, 1280);
    // A part that the product shows once is here once a state.
    expect(await violations(page, ['landmark-unique'])).toEqual([]);
    await page.close();
  });

  // Both browsers break lines alike: the language with the longest words is enough for the second.
  it.each(browser === 'chrome' ? LANGUAGES : (['vi'] as const))('fits 320 px in %s, with its texts spaced widely too', async (language) => {
    const page = await openGallery(session, `lang=${language}`, 352);
    expect(await tooWide(page)).toEqual([]);
    expect(await cutPreviews(page)).toEqual([]);
    await spaceTexts(page);
    expect(await tooWide(page)).toEqual([]);
    await page.close();
  });
});
