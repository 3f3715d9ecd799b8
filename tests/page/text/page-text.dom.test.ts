import { beforeEach, describe, expect, it } from 'vitest';
import { NAVIGATION } from '../../../core/highlight/choose-marks.ts';
import type { Matcher } from '../../../core/match/find-matches.ts';
import { firstNodeOf, type MatchedBlock, rangesOf } from '../../../page/text/matched-block.ts';
import { type PageReadingOptions, readPage } from '../../../page/text/page-text.ts';

/** Finds one word, for what is read here is the page and not the language. */
const PASSPORT = 7;
const matcher: Matcher = (text, emit) => {
  for (let at = text.indexOf('여권'); at >= 0; at = text.indexOf('여권', at + 1)) emit(at, at + 2, PASSPORT, 0);
};

function read(options: Partial<PageReadingOptions> = {}) {
  const reading = readPage({ roots: [document.body], matcher, ownHost: 'annae-host', onShadowRoot() {}, ...options });
  reading.walk.advance(() => false);
  return reading.blocks;
}

/** The texts with terms, grouped by the section they stand in. */
function sectionsOf(html: string): string[] {
  document.body.innerHTML = html;
  const sections = new Map<number, string[]>();
  for (const block of read()) sections.set(block.section, [...(sections.get(block.section) ?? []), firstNodeOf(block).data]);
  return [...sections.values()].map((texts) => texts.join(' '));
}

/** Puts a menu in a shadow tree at the end of an element. */
function attach(element: Element): void {
  const host = document.createElement('x-menu');
  element.append(host);
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>여권</p>';
}

const offsetsOf = (block: MatchedBlock) => [...rangesOf(block)].map(({ startOffset }) => startOffset);

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a section of a page', () => {
  it.each([
    ['is all of a page without headings', '<p>여권 1</p><div><p>여권 2</p></div><ul><li>여권 3</li></ul>', ['여권 1 여권 2 여권 3']],
    [
      'begins at each heading',
      '<p>여권 1</p><h2>여권 2</h2><p>여권 3</p><h3>안내</h3><p>여권 4</p>',
      ['여권 1', '여권 2 여권 3', '여권 4'],
    ],
    [
      'begins at the parts of a page',
      '<main>여권 1<aside>여권 2</aside></main><article><header>여권 3</header><p>여권 4</p></article>',
      ['여권 1', '여권 2', '여권 3 여권 4'],
    ],
    [
      'is one for all that leads elsewhere: header, menus, breadcrumb and footer',
      `<header>여권 1<nav>여권 2</nav></header><div role="navigation">여권 3</div><p>여권 4</p><div id="lnb"><h2>여권 5</h2></div>
       <ul><li><a>여권 6</a></li><li><a>안내</a></li></ul><p>여권 7</p><footer>여권 8</footer>`,
      ['여권 1 여권 2 여권 3 여권 5 여권 6 여권 8', '여권 4 여권 7'],
    ],
    [
      'is that of the content for a list of links in the content, and for one with more than links',
      `<main><ul><li><a>여권 1</a></li><li><a>안내</a></li></ul></main>
       <div><ul><li>여권 2<a>안내</a></li><li>여권 3</li></ul></div>`,
      ['여권 1 여권 2 여권 3'],
    ],
    [
      'begins at tables, forms, dialogs and details',
      '<table><tr><td>여권 1</td><td>여권 2</td></tr></table><form>여권 3</form><details>여권 4</details>',
      ['여권 1 여권 2', '여권 3', '여권 4'],
    ],
    ['does not begin at lists and boxes', '<ol><li>여권 1</li></ol><div><blockquote>여권 2</blockquote></div>', ['여권 1 여권 2']],
  ])('%s', (_, html, sections) => {
    expect(sectionsOf(html)).toEqual(sections);
  });

  it('stays that of navigation where a part of it is read again, and is none where content is', () => {
    document.body.innerHTML = '<nav><p>여권</p></nav><p>여권</p>';
    attach(document.querySelector('nav')!);
    const [menu, text, inShadow] = [...document.querySelectorAll('p'), document.querySelector('x-menu')!.shadowRoot!.querySelector('p')!];
    const sectionOf = (node: Node, section?: number) => read({ roots: [node], section })[0]!.section;
    expect([sectionOf(menu!), sectionOf(menu!, 7), sectionOf(inShadow!)]).toEqual([NAVIGATION, NAVIGATION, NAVIGATION]);
    expect(sectionOf(text!, 7)).toBe(7);
    expect(sectionOf(text!, NAVIGATION)).not.toBe(NAVIGATION);
  });

  it('goes on as that of the content where navigation is removed while reading pauses', () => {
    document.body.innerHTML = `<nav>${'<p>안내</p>'.repeat(100)}</nav><p>여권</p>`;
    const { walk, blocks } = readPage({ roots: [document.body], matcher, ownHost: 'annae-host', onShadowRoot() {} });
    walk.advance(() => true);
    document.querySelector('nav')!.remove();
    walk.advance(() => false);
    expect(blocks.map(({ section }) => section === NAVIGATION)).toEqual([false]);
  });

  it('is never the section of another reading', () => {
    document.body.innerHTML = '<p>여권</p>';
    const [first, second] = [read()[0]!, read()[0]!];
    expect(first.section).not.toBe(second.section);
  });

  it('is the one that is told, for a part that is read again', () => {
    document.body.innerHTML = '<p>여권 1</p><p>여권 2</p>';
    const { section } = read()[0]!;
    expect(read({ roots: [document.body.lastChild!], section })[0]!.section).toBe(section);
  });
});

describe('reading a page', () => {
  it('finds the blocks with terms in the order of the document', () => {
    document.body.innerHTML = '<p>여권 1</p><p>사진</p><p>여권 2, 여권 3</p>';
    expect(read().map((block) => [firstNodeOf(block).data, offsetsOf(block)])).toEqual([
      ['여권 1', [0]],
      ['여권 2, 여권 3', [0, 6]],
    ]);
  });

  it('hands on each record with the text of its block', () => {
    document.body.innerHTML = '<p>내 <b>여권</b></p><p>사진</p>';
    const told: [text: string, matches: number][] = [];
    read({ onBlock: (record, text) => told.push([text, offsetsOf(record).length]) });
    expect(told).toEqual([['내 여권', 1]]);
  });

  it('has what it has read so far when it pauses', () => {
    document.body.innerHTML = '<p>여권</p>'.repeat(100);
    const { walk, blocks } = readPage({ roots: [document.body], matcher, ownHost: 'annae-host', onShadowRoot() {} });
    expect(walk.advance(() => true)).toBe(false);
    const early = blocks.length;
    expect(early).toBeGreaterThan(0);
    walk.advance(() => false);
    expect([early < 100, blocks.length]).toEqual([true, 100]);
  });
});
