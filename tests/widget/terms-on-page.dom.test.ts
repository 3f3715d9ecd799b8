import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarkChooser, type Density } from '../../core/highlight/choose-marks.ts';
import type { Matcher } from '../../core/match/find-matches.ts';
import { createMarkPlaces } from '../../page/highlight/mark-places.ts';
import { type ElementMatch, findHiddenTexts } from '../../page/text/hidden-texts.ts';
import type { MatchedBlock, MatchRange } from '../../page/text/matched-block.ts';
import { readPage } from '../../page/text/page-text.ts';
import { wordOf } from '../../page/tooltip/target.ts';
import { firstMatch, neighbour } from '../../widget/card/find-term.ts';
import { countPageTerms, type PageTerms } from '../../widget/terms-on-page.ts';

const PASSPORT = 0;
const VISA = 1;
const PERIOD = 2;
const NATURALISATION = 3;

const WORDS = ['여권', '사증', '체류기간', '귀화'];
const matcher: Matcher = (text, emit) => {
  for (const { 0: word, index } of text.matchAll(new RegExp(WORDS.join('|'), 'g')))
    emit(index, index + word.length, WORDS.indexOf(word), 0);
};

let blocks: MatchedBlock[];
let terms: PageTerms;

/** Three sections, the second of which is hidden. */
beforeEach(() => {
  document.body.innerHTML =
    '<img alt="귀화와 사증"><p>여권과 사증, 여권</p><p>사증</p><h2>1</h2><p hidden>체류기간과 여권</p><h2>2</h2><p>체류기간과 사증</p>';
  const reading = readPage({ roots: [document.body], matcher, ownHost: 'annae-host', onShadowRoot() {} });
  reading.walk.advance(() => false);
  blocks = reading.blocks;
  terms = { blocks, hidden: findHiddenTexts(document.body, matcher) };
  // What is hidden has no box; happy-dom lays nothing out.
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return (this.startContainer.parentElement?.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A match in words: paragraph, offset and text; or the element whose text cannot be painted. */
function inWords(match: MatchRange | ElementMatch | null): string | null {
  if (!match) return null;
  if ('element' in match) return `${match.element.localName} ${match.word}`;
  const paragraph = [...document.querySelectorAll('p')].findIndex((candidate) => candidate.contains(match.startContainer)) + 1;
  return `${paragraph}:${match.startOffset} ${wordOf(match)}`;
}

describe('the terms on a page', () => {
  it('are counted in the order of their first use, those that cannot be painted last', () => {
    expect(countPageTerms(terms, () => true)).toEqual([
      { term: PASSPORT, count: 3 },
      { term: VISA, count: 4 },
      { term: PERIOD, count: 2 },
      { term: NATURALISATION, count: 1 },
    ]);
  });

  it('are those that the reader wants', () => {
    expect(countPageTerms(terms, (term) => term === VISA || term === PERIOD).map(({ term }) => term)).toEqual([VISA, PERIOD]);
  });

  it('are none on a page without', () => {
    expect(countPageTerms({ blocks: [], hidden: [] }, () => true)).toEqual([]);
  });
});

describe('the use of a term that is shown', () => {
  it.each([
    ['is its first', PASSPORT, '1:0 여권'],
    ['is one in the text rather than one that cannot be painted', VISA, '1:4 사증'],
    ['is the first that can be seen', PERIOD, '4:0 체류기간'],
    ['is the image, where the term stands in its alternative text alone', NATURALISATION, 'img 귀화'],
    ['is none where there is none', 9, null],
  ])('%s', (_, term, expected) => {
    expect(inWords(firstMatch(terms, term))).toBe(expected);
  });

  it('is a hidden one where none can be seen', () => {
    document.querySelectorAll('p')[3]!.hidden = true;
    expect(inWords(firstMatch(terms, PERIOD))).toBe('3:0 체류기간');
  });
});

/** Marks wherever a term is new in its section, however near another is. */
function rulesFor(density: Density) {
  const settings = { density, fromLevel: 1 as const, commonWords: false };
  return {
    chooser: createMarkChooser({ settings, levelOf: () => 1, isCommon: () => false, known: new Set(), inContent: () => false }),
    places: createMarkPlaces({ topOf: () => 0, apart: () => 0, marksOf: () => [] }),
  };
}

describe('going from term to term', () => {
  /** The stops from a match on, as far as told. */
  function walk(
    direction: 1 | -1,
    steps: number,
    from: MatchRange | ElementMatch | null = null,
    density: Density = 'first',
  ): (string | null)[] {
    let here = from;
    return Array.from({ length: steps }, () => {
      here = neighbour({ blocks, rules: rulesFor(density), from: here, direction });
      return inWords(here);
    });
  }

  /** The first or a later use of the passport in the first line. */
  function passportAt(offset: number): MatchRange {
    const text = document.querySelector('p')!.firstChild as Text;
    return { startContainer: text, startOffset: offset, endContainer: text, endOffset: offset + 2, term: PASSPORT };
  }

  it('stops at each mark that can be seen, in the order of the page, and goes round', () => {
    expect(walk(1, 5)).toEqual(['1:0 여권', '1:4 사증', '4:0 체류기간', '4:6 사증', '1:0 여권']);
  });

  it('goes backwards from the last', () => {
    expect(walk(-1, 5)).toEqual(['4:6 사증', '4:0 체류기간', '1:4 사증', '1:0 여권', '4:6 사증']);
  });

  it('stops at every use when every use is marked', () => {
    expect(walk(1, 4, null, 'all')).toEqual(['1:0 여권', '1:4 사증', '1:8 여권', '2:0 사증']);
  });

  it('goes on from a use that has no mark itself', () => {
    expect(walk(1, 1, passportAt(8))).toEqual(['4:0 체류기간']);
    expect(walk(-1, 1, passportAt(8))).toEqual(['1:4 사증']);
  });

  it('begins anew where the term it stood at has left the page', () => {
    const gone = { ...passportAt(0), startContainer: document.createTextNode('여권') };
    expect(walk(1, 1, gone)).toEqual(['1:0 여권']);
    expect(walk(-1, 1, gone)).toEqual(['4:6 사증']);
  });

  it('begins anew behind an image, which stands in no line', () => {
    expect(walk(1, 1, firstMatch(terms, NATURALISATION))).toEqual(['1:0 여권']);
    expect(walk(-1, 1, firstMatch(terms, NATURALISATION))).toEqual(['4:6 사증']);
  });

  it('stays at the only one there is', () => {
    blocks = [blocks[1]!];
    expect(walk(1, 2)).toEqual(['2:0 사증', '2:0 사증']);
    expect(walk(-1, 2)).toEqual(['2:0 사증', '2:0 사증']);
  });

  it('goes nowhere where nothing can be seen', () => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.hidden = true;
    expect(walk(1, 1)).toEqual([null]);
    blocks = [];
    expect(walk(-1, 1)).toEqual([null]);
  });
});
