import { beforeEach, describe, expect, it } from 'vitest';
import { compileIndex, type IndexTerm } from '../../../core/match/compile/compile-index.ts';
import { createMatcher } from '../../../core/match/find-matches.ts';
import { loadIndex } from '../../../core/match/term-index.ts';
import { firstNodeOf, type MatchedBlock, nodesOf, rangeAt, rangesOf, termAt } from '../../../page/text/matched-block.ts';
import { readPage } from '../../../page/text/page-text.ts';

const PLAIN: Omit<IndexTerm, 'headword'> = { surfaces: [], notIn: [], verbal: true, level: 1, service: 'immigration', near: null };
const TERMS = ['외국인등록증', '체류기간', '체류기간 연장허가', '여권'].map((headword) => ({ ...PLAIN, headword }));
const { index, terms } = compileIndex(TERMS, []);
const matcher = createMatcher(loadIndex(index));

function blocksOf(html: string): MatchedBlock[] {
  document.body.innerHTML = html;
  const { walk, blocks } = readPage({ roots: [document.body], matcher, ownHost: 'annae-host', onShadowRoot() {} });
  walk.advance(() => false);
  return blocks;
}

/** Each match as the page has it: its term, and the text of the range with a sign between text nodes. */
function found(html: string): [headword: string, text: string][] {
  return blocksOf(html).flatMap((block) =>
    [...rangesOf(block)].map(({ startContainer, startOffset, endContainer, endOffset, term }): [string, string] => {
      if (startContainer === endContainer) return [terms[term]!.headword, startContainer.data.slice(startOffset, endOffset)];
      return [terms[term]!.headword, `${startContainer.data.slice(startOffset)}…${endContainer.data.slice(0, endOffset)}`];
    }),
  );
}

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a match on the page', () => {
  it.each<[title: string, { html: string; matches: [string, string][] }]>([
    ['lies in its text', { html: '<p>새 외국인등록증을 받았다.</p>', matches: [['외국인등록증', '외국인등록증']] }],
    [
      'begins in an inline element and ends behind it',
      {
        html: '<p>이 <b>외국인</b>등록증은</p>',
        matches: [['외국인등록증', '외국인…등록증']],
      },
    ],
    [
      'begins in front of an inline element and ends in it',
      {
        html: '<p>체류<em>기간</em>이 끝났다.</p>',
        matches: [['체류기간', '체류…기간']],
      },
    ],
    [
      'lies whole in the second of two texts',
      {
        html: '<p><span>먼저 </span><span>여권을 준비</span></p>',
        matches: [['여권', '여권']],
      },
    ],
    [
      'ends at the very end of a text and not at the start of the next',
      {
        html: '<p><b>여권</b><i>을 준비</i></p>',
        matches: [['여권', '여권']],
      },
    ],
    [
      'goes over a line break',
      {
        html: '<p>체류기간<br>연장허가를 받는다.</p>',
        matches: [['체류기간 연장허가', '체류기간…연장허가']],
      },
    ],
    ['stands behind a line break', { html: '<p>준비물:<br>여권</p>', matches: [['여권', '여권']] }],
    ['stands behind a line break that begins its block', { html: '<p><br>여권</p>', matches: [['여권', '여권']] }],
    ['stands behind several line breaks', { html: '<div><br><br>여권<br></div>', matches: [['여권', '여권']] }],
    [
      'goes over an empty text and an invisible element',
      {
        html: '<p>체류<wbr><span></span><b>기간</b></p>',
        matches: [['체류기간', '체류…기간']],
      },
    ],
    ['does not go from one cell into the next', { html: '<table><tr><td>체류</td><td>기간</td></tr></table>', matches: [] }],
    [
      'is told for each of several in a line',
      {
        html: '<p>여권과 <b>체류</b>기간, 외국인등록증</p>',
        matches: [
          ['여권', '여권'],
          ['체류기간', '체류…기간'],
          ['외국인등록증', '외국인등록증'],
        ],
      },
    ],
  ])('%s', (_, { html, matches }) => {
    expect(found(html)).toEqual(matches);
  });

  it('is counted in code units of its own text node', () => {
    const [block] = blocksOf('<p>📄 <b>내 </b>외국인<i>등록증입니다</i></p>');
    const [match] = rangesOf(block!);
    expect(match).toMatchObject({ startOffset: 0, endOffset: 3 });
    expect([match!.startContainer.data, match!.endContainer.data]).toEqual(['외국인', '등록증입니다']);
  });

  it('can be read by its place in the list', () => {
    for (const block of blocksOf('<p>체류기간</p><p>여권과 외국인등록증</p>')) {
      const places = Array.from({ length: block.to - block.from }, (_, place) => block.from + place);
      expect(places.map((place) => rangeAt(block.list, place))).toEqual([...rangesOf(block)]);
      expect(places.map((place) => termAt(block.list, place))).toEqual([...rangesOf(block)].map(({ term }) => term));
    }
  });
});

describe('the record of a block', () => {
  it('names its text nodes, the first of them first', () => {
    const [first, second] = blocksOf('<p>여권</p><p>이 <b>외국인</b>등록증</p>');
    expect(nodesOf(first!).map(({ data }) => data)).toEqual(['여권']);
    expect(nodesOf(second!).map(({ data }) => data)).toEqual(['이 ', '외국인', '등록증']);
    expect(firstNodeOf(second!).data).toBe('이 ');
  });

  it.each([
    ['first in the page', '<div><br>여권<br><b>외국인</b>등록증<br></div>'],
    ['first in a later block', '<p>체류기간</p><p><br>여권</p>'],
  ])('names no text but its own, with line breaks %s', (_, html) => {
    for (const block of blocksOf(html)) {
      const line = [...rangesOf(block)][0]!.startContainer.parentElement!.closest('div, p')!;
      for (const node of nodesOf(block)) {
        expect(node).toBeInstanceOf(Text);
        expect(line.contains(node)).toBe(true);
      }
    }
  });

  it('is made for blocks with terms alone', () => {
    const blocks = blocksOf('<h1>안내</h1><p>여권을 준비하세요.</p><p>감사합니다.</p><p>체류기간</p>');
    expect(blocks.map((block) => firstNodeOf(block).data)).toEqual(['여권을 준비하세요.', '체류기간']);
  });
});
