import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNearView, type NearView } from '../../../page/highlight/near-view.ts';
import { type MatchedBlock, rangesOf } from '../../../page/text/matched-block.ts';
import { readPage } from '../../../page/text/page-text.ts';

/** An observer whose reports the test makes; happy-dom knows no positions. */
let observed: Set<Element>;
let report: (target: Element, isIntersecting: boolean, width?: number) => void;

class StandInObserver {
  constructor(callback: (entries: { target: Element; isIntersecting: boolean; boundingClientRect: { width: number } }[]) => void) {
    report = (target, isIntersecting, width = 100) => callback([{ target, isIntersecting, boundingClientRect: { width } }]);
  }
  observe(target: Element): void {
    observed.add(target);
  }
  unobserve(target: Element): void {
    observed.delete(target);
  }
  disconnect(): void {
    observed.clear();
  }
}

let near: NearView;
let seen: string[];

/** The blocks of a page, where every line is a term. */
function blocksOf(html: string): MatchedBlock[] {
  document.body.innerHTML = html;
  const matcher = (text: string, emit: (start: number, end: number, term: number, surface: number) => void) => emit(0, text.length, 0, 0);
  const { walk, blocks } = readPage({ roots: [document.body], matcher, ownHost: 'annae-host', onShadowRoot() {} });
  walk.advance(() => false);
  return blocks;
}

function textOf(block: MatchedBlock): string {
  return [...rangesOf(block)].map(({ startContainer }) => startContainer.data).join();
}

beforeEach(() => {
  observed = new Set();
  seen = [];
  vi.stubGlobal('IntersectionObserver', StandInObserver);
  near = createNearView({
    onNear: (found) => seen.push(...found.map((block) => `near ${textOf(block)}`)),
    onFar: (found) => seen.push(`far ${textOf(found)}`),
  });
});

afterEach(() => {
  near.destroy();
  vi.unstubAllGlobals();
});

describe('what is near the view', () => {
  it('is told by the blocks that come near and that go', () => {
    near.add(blocksOf('<p>여권</p>'));
    const [element] = observed;
    report(element!, true);
    report(element!, false);
    expect(seen).toEqual(['near 여권', 'far 여권']);
  });

  it('is watched through few elements, on a page of many lines too', () => {
    const page = Array.from({ length: 20 }, (_, part) => `<section>${`<p>${part}번 창구</p>`.repeat(50)}</section>`).join('');
    const blocks = blocksOf(page);
    near.add(blocks);
    expect([...observed]).toEqual([...document.querySelectorAll('section')]);
    for (const element of observed) report(element, true);
    expect(seen).toHaveLength(blocks.length);
  });

  it('is watched line by line where hundreds of lines have one parent', () => {
    near.add(blocksOf(`<main>${'<p>여권</p>'.repeat(200)}</main>`));
    expect([...observed]).toEqual([...document.querySelectorAll('p')]);
  });

  describe('among thousands of neighbours', () => {
    let lines: Element[];

    beforeEach(() => {
      near.add(blocksOf(`<main>${'<p>여권</p>'.repeat(1600)}</main>`));
      lines = [...document.querySelectorAll('p')];
    });

    it('is watched by the first and last of a run', () => {
      expect(observed.size).toBe(200);
      expect([...observed].slice(0, 4)).toEqual([lines[0], lines[15], lines[16], lines[31]]);
    });

    it('is told while one of the two is near, and goes with the second', () => {
      report(lines[15]!, true);
      report(lines[0]!, false);
      expect(seen).toEqual(Array(16).fill('near 여권'));
      report(lines[15]!, false);
      expect(seen.slice(16)).toEqual(Array(16).fill('far 여권'));
    });

    it('is watched by itself when an end of its run has left the page', () => {
      const blocks = blocksOf(`<main>${'<p>여권</p>'.repeat(1600)}</main>`);
      observed.clear();
      near.add(blocks);
      document.querySelector('p')!.remove();
      near.drop(blocks[0]!);
      expect([...observed].filter((element) => element.matches('p:nth-child(-n + 15)'))).toHaveLength(15);
    });

    it('is in no run with what is behind something else, or with a long text', () => {
      observed.clear();
      near.add(blocksOf(`<main>${'<p>여권</p><img>'.repeat(700)}</main>`));
      expect(observed.size).toBe(700);
      observed.clear();
      near.add(blocksOf(`<main>${`<p>${'여권'.repeat(300)}</p>`.repeat(700)}</main>`));
      expect(observed.size).toBe(700);
    });
  });

  it('is watched by the block around a word in a line, since inline elements can be empty boxes', () => {
    near.add(blocksOf(`<main>${'<p><a><b>여권</b></a></p>'.repeat(200)}</main>`));
    expect(observed).toContain(document.querySelector('p'));
    expect(observed).not.toContain(document.querySelector('b'));
  });

  it('is watched by what is around an element without a box, which no observer sees', () => {
    near.add(blocksOf(`<main>${'<div style="display: contents">여권</div>'.repeat(200)}</main>`));
    for (const element of [...observed]) report(element, false, 0);
    expect([...observed]).toEqual([document.querySelector('main')]);
  });

  it('is told again when asked', () => {
    const blocks = blocksOf('<div><p>여권</p><p>사증</p></div>');
    near.add(blocks);
    const [element] = observed;
    observed.clear();
    near.again(blocks);
    expect([...observed]).toEqual([element]);
  });

  it('is told no more of a block that was dropped, but of its neighbours', () => {
    const [first, second] = blocksOf('<div><p>여권</p><p>사증</p></div>');
    near.add([first!, second!]);
    near.drop(first!);
    for (const element of observed) report(element, true);
    expect(seen).toEqual(['near 사증']);
  });

  it('is watched no more where every block was dropped', () => {
    const blocks = blocksOf('<div><p>여권</p><p>사증</p></div>');
    near.add(blocks);
    blocks.forEach(near.drop);
    expect([...observed]).toEqual([]);
  });

  it('bears dropping what it never had', () => {
    for (const block of blocksOf('<p>여권</p>')) near.drop(block);
    expect(seen).toEqual([]);
  });
});
