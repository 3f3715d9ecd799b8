import { beforeEach, describe, expect, it } from 'vitest';
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
      '<header>여권 1</header><nav>여권 2</nav><main>여권 3<aside>여권 4</aside></main><footer>여권 5</footer>',
      ['여권 1', '여권 2', '여권 3', '여권 4', '여권 5'],
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
