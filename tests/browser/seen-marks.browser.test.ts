import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { useSession } from './drive/session.ts';

/** What style sheets do to text that is there for screen readers alone, or not there yet. */
const HIDINGS: Record<string, string> = {
  'not displayed': '<p style="display: none">TEXT</p>',
  invisible: '<p style="visibility: hidden">TEXT</p>',
  'faded out': '<div style="opacity: 0"><p>TEXT</p></div>',
  'in a caption clipped to a pixel':
    '<table><caption style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">TEXT</caption><tr><td>A</table>',
  'in a caption one pixel high':
    '<table><caption><span style="display: block; height: 1px; overflow: hidden">TEXT</span></caption></table>',
  'clipped by a path': '<p style="position: absolute; clip-path: inset(50%)">TEXT</p>',
  'without a size': '<table><caption style="font-size: 0; line-height: 0">TEXT</caption><tr><td>A</table>',
  'indented out of view': '<h5 style="text-indent: -9999px; overflow: hidden">TEXT</h5>',
  'moved out of the page': '<p style="position: absolute; left: -9999px">TEXT</p>',
  'beside a box that cuts': '<div style="overflow: hidden; width: 300px"><p style="margin-left: 400px; width: 200px">TEXT</p></div>',
  'in a box without height': '<div style="overflow: hidden; height: 0"><p>TEXT</p></div>',
  'in closed details': '<details><summary>A</summary><p>TEXT</p></details>',
};
/** What is seen, though it looks like one of those. */
const SHOWN: Record<string, string> = {
  'below the edge of a box that scrolls': '<div style="overflow: auto; height: 40px"><p style="margin-top: 90px">TEXT</p></div>',
  'in a box of which a part is cut': '<div style="overflow: hidden; height: 30px"><p style="margin: 0">TEXT</p><p>A</p></div>',
  'in a menu below a bar without height':
    '<div style="overflow: hidden; height: 0"><p style="position: absolute; margin: 0">TEXT</p></div><br>',
  'in an inline element with an overflow': '<p><b style="overflow: hidden">TEXT</b></p>',
};
const TERM = '외국인등록증';
/** A term for each part: one that is marked in the part above has no mark of its own on the same screen. */
const TERMS = '외국인등록증 체류기간 과태료 범칙금 확정일자 임대인 종합소득세 보험료 피부양자 건강보험 전입신고 가족관계증명서'.split(' ');

/** Fills the page; each part is a section of its own, in which the first use is marked. */
function fill(page: Page, parts: readonly string[]): Promise<void> {
  return page.evaluate(
    (html) => {
      document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children);
    },
    parts.map((part) => `<section>${part}</section>`).join(''),
  );
}

/** The text of the block elements with marks, section by section. */
function markedBySection(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sections = [...document.querySelectorAll('section')];
    const marks = sections.map(() => '');
    for (const name of ['annae-term', 'annae-term-beside']) {
      CSS.highlights.get(name)?.forEach(({ startContainer }) => {
        const at = sections.findIndex((section) => section.contains(startContainer));
        marks[at] = `${marks[at]}${startContainer.textContent}`;
      });
    }
    return marks;
  });
}

describe.each(BROWSERS)('marks on text that is seen in %s', (browser) => {
  const session = useSession({ browser, extension: true });
  const address = 'http://www.hikorea.go.kr/immigration.html';

  it('are not spent on a first use that nobody sees', async () => {
    const page = await session.open(address, { height: 3000 });
    await fill(
      page,
      Object.values(HIDINGS).map((hiding, at) => `${hiding.replace('TEXT', `${TERMS[at]} 먼저`)}<p>${TERMS[at]} 나중</p>`),
    );
    const names = Object.keys(HIDINGS);
    const marked = await settled(page);
    const wrong = names.filter((_, at) => marked[at] !== `${TERMS[at]} 나중`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('are not missing on text that only looks hidden', async () => {
    const page = await session.open(address, { height: 3000 });
    await fill(
      page,
      Object.values(SHOWN).map((shown, at) => `${shown.replace('TEXT', `${TERMS[at]} 먼저`)}<p>${TERMS[at]} 나중</p>`),
    );
    const marked = await settled(page);
    const wrong = Object.keys(SHOWN).filter((_, at) => marked[at] !== `${TERMS[at]} 먼저`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.each([
    ['is displayed', 'display: none', 'display: block'],
    ['becomes visible', 'visibility: hidden', 'visibility: visible'],
    ['fades in', 'opacity: 0; transition: opacity 300ms', 'opacity: 1; transition: opacity 300ms'],
    ['is opened', 'overflow: hidden; height: 0', 'overflow: hidden; height: 100px'],
  ])('come when a text %s', async (_how, before, after) => {
    const page = await session.open(address);
    await fill(page, [`<p id="text" style="${before}">${TERM}</p><p>여권</p>`]);
    expect(await settled(page)).toEqual(['여권']);
    await page.evaluate((style) => document.querySelector('#text')!.setAttribute('style', style), after);
    await until(page, 'the mark', async () => (await markedBySection(page))[0]!.includes(TERM));
    await page.close();
  });

  it('look different where two touch', async () => {
    const page = await session.open(address);
    await fill(page, ['<p>사증여권외국인등록증</p><p>체류기간 과태료</p>']);
    await settled(page);
    const names = await page.evaluate(() =>
      ['annae-term', 'annae-term-beside'].map((name) => {
        const words: string[] = [];
        CSS.highlights.get(name)?.forEach(({ startContainer, startOffset, endOffset }) => {
          words.push(startContainer.textContent!.slice(startOffset, endOffset));
        });
        return words;
      }),
    );
    expect(names).toEqual([['사증', '외국인등록증', '체류기간', '과태료'], ['여권']]);
    await page.close();
  });
});

/** The marks once they no longer change. */
function settled(page: Page): Promise<string[]> {
  let before = '';
  return until(page, 'marks that stay', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const marked = await markedBySection(page);
    const same = before === JSON.stringify(marked) && marked.some(Boolean);
    before = JSON.stringify(marked);
    return same ? marked : null;
  }) as Promise<string[]>;
}
