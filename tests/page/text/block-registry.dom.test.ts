import { beforeEach, describe, expect, it } from 'vitest';
import type { Matcher } from '../../../core/match/find-matches.ts';
import { type BlockRegistry, createBlockRegistry } from '../../../page/text/block-registry.ts';
import { type MatchedBlock, rangesOf } from '../../../page/text/matched-block.ts';
import { readPage } from '../../../page/text/page-text.ts';

/** Every line is a term, for what is kept here are lines. */
const matcher: Matcher = (text, emit) => emit(0, text.length, 0, 0);

/** The blocks of a part of the page. */
function read(part: Node): MatchedBlock[] {
  const { walk, blocks } = readPage({ roots: [part], matcher, ownHost: 'annae-host', onShadowRoot() {} });
  walk.advance(() => false);
  return blocks;
}

/** The line of each block, by the range of its match. */
function textsOf(blocks: readonly MatchedBlock[]): string[] {
  return blocks.map((block) => {
    const [{ startContainer, endContainer }] = [...rangesOf(block)] as [
      ReturnType<typeof rangesOf> extends Generator<infer Range> ? Range : never,
    ];
    return startContainer === endContainer ? startContainer.data : `${startContainer.data}${endContainer.data}`;
  });
}

function query(selector: string): Element {
  return document.querySelector(selector)!;
}

let registry: BlockRegistry;

beforeEach(() => {
  registry = createBlockRegistry();
  document.body.innerHTML = '<p id="a">여권</p><p id="b">체류<b>기간</b></p><div id="c"><p id="d">사증</p><p id="e">귀화</p></div>';
});

describe('the blocks of a page', () => {
  it('stand in the order of the document, however they came', () => {
    for (const part of ['#c', '#a', '#b']) registry.add(read(query(part)));
    expect(textsOf(registry.inOrder())).toEqual(['여권', '체류기간', '사증', '귀화']);
  });

  it('stand in the order of the document when a part without terms is read last', () => {
    registry.add(read(query('#d')));
    registry.add(read(query('#a')));
    registry.add([]);
    expect(textsOf(registry.inOrder())).toEqual(['여권', '사증']);
  });

  it('stand in the order of the document when more come after a look', () => {
    registry.add(read(query('#a')));
    registry.add(read(query('#d')));
    registry.inOrder();
    registry.add(read(query('#b')));
    expect(textsOf(registry.inOrder())).toEqual(['여권', '체류기간', '사증']);
  });

  it.each([
    ['as they were added', []],
    ['after others have come', ['#a']],
  ])('are left out when their text has left the page, %s', (_, later) => {
    registry.add(read(query('#c')));
    for (const selector of later) registry.add(read(query(selector)));
    query('#d').remove();
    expect(textsOf(registry.inOrder())).toEqual([...later.map((selector) => query(selector).textContent), '귀화']);
  });

  it('are all kept on a page of 300,000 lines with terms', () => {
    const [block] = read(query('#a'));
    registry.add(Array.from({ length: 300_000 }, () => ({ ...block! })));
    expect(registry.inOrder()).toHaveLength(300_000);
  });

  it('are none at first', () => {
    expect(registry.inOrder()).toEqual([]);
  });
});

describe('the blocks of a page that the browser translates', () => {
  it('stay as they were, though their text leaves the page', () => {
    registry.add(read(document.body));
    document.body.replaceChildren('passport');
    registry.freeze();
    expect(textsOf(registry.inOrder())).toEqual(['여권', '체류기간', '사증', '귀화']);
  });

  it('stay in the order of the document, however they came', () => {
    for (const part of ['#c', '#a']) registry.add(read(query(part)));
    document.body.replaceChildren('passport');
    registry.freeze();
    expect(textsOf(registry.inOrder())).toEqual(['여권', '사증', '귀화']);
  });
});

describe('the section before a part of the page', () => {
  it('is that of the last block with terms in front of it', () => {
    const [first, second] = [read(query('#a')), read(query('#c'))];
    registry.add(first);
    registry.add(second);
    expect(registry.sectionBefore(query('#b'))).toBe(first[0]!.section);
    expect(registry.sectionBefore(query('#e').firstChild!)).toBe(second[0]!.section);
  });

  it('is none in front of the first block, and on a page without terms', () => {
    expect(registry.sectionBefore(query('#b'))).toBeUndefined();
    registry.add(read(query('#c')));
    expect(registry.sectionBefore(query('#b'))).toBeUndefined();
  });
});

describe('taking out the blocks of a part', () => {
  it.each<[title: string, { nodes(): Node[]; taken: string[] }]>([
    ['by a text node of theirs', { nodes: () => [query('#b b').firstChild!], taken: ['체류기간'] }],
    ['by the element they stand in', { nodes: () => [query('#c')], taken: ['사증', '귀화'] }],
    ['by several nodes', { nodes: () => [query('#a'), query('#e').firstChild!], taken: ['여권', '귀화'] }],
    ['once, though two of their texts are named', { nodes: () => [...query('#b').childNodes], taken: ['체류기간'] }],
    ['by the whole page', { nodes: () => [document.body], taken: ['여권', '체류기간', '사증', '귀화'] }],
    ['not by what stands nowhere', { nodes: () => [document.createElement('p'), document.createTextNode('여권')], taken: [] }],
  ])('takes them %s', (_, { nodes, taken }) => {
    const all = read(document.body);
    registry.add(all);
    expect(textsOf(registry.takeFrom(nodes()))).toEqual(taken);
    expect(textsOf(registry.inOrder())).toEqual(textsOf(all).filter((text) => !taken.includes(text)));
  });

  it('takes none twice', () => {
    registry.add(read(document.body));
    expect(registry.takeFrom([query('#b')])).toHaveLength(1);
    expect(registry.takeFrom([query('#b')])).toEqual([]);
  });

  it('finds them in a part that has left the page already', () => {
    registry.add(read(document.body));
    const gone = query('#c');
    gone.remove();
    expect(textsOf(registry.takeFrom([gone]))).toEqual(['사증', '귀화']);
  });

  it('finds them inside open shadow trees of the part', () => {
    document.body.innerHTML = '<div><gov-card></gov-card></div>';
    query('gov-card').attachShadow({ mode: 'open' }).innerHTML = '<p>피부양자</p>';
    registry.add(read(document.body));
    expect(textsOf(registry.takeFrom([query('div')]))).toEqual(['피부양자']);
  });

  it('finds blocks that came after the first taking', () => {
    registry.takeFrom([document.body]);
    registry.add(read(query('#a')));
    expect(textsOf(registry.takeFrom([query('#a')]))).toEqual(['여권']);
  });

  it('takes the line that a line break begins, and not the one before it', () => {
    document.body.innerHTML = '<p id="a">여권</p><p id="b"><br>사증</p>';
    registry.add(read(document.body));
    expect(registry.takeFrom([query('#a')])).toHaveLength(1);
    expect(registry.takeFrom([query('#b')])).toHaveLength(1);
  });
});
