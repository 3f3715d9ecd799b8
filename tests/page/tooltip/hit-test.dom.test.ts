import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../page/highlight/mark-index.ts';
import { markAt } from '../../../page/tooltip/hit-test.ts';

/** A line of 20 pixels a character, which happy-dom does not lay out by itself. */
const WIDTH = 20;
const LINE = { top: 100, bottom: 120 };

let text: Text;
let caret: { offsetNode: Node } | null;

function mark(startOffset: number, endOffset: number): Mark {
  const range = { startContainer: text, startOffset, endContainer: text, endOffset };
  return { ...range, term: startOffset, span: range, range: range as unknown as StaticRange };
}

beforeEach(() => {
  document.body.innerHTML = '<p>여권과 사증을 준비</p>';
  text = document.querySelector('p')!.firstChild as Text;
  caret = { offsetNode: text };
  Object.assign(document, { caretPositionFromPoint: vi.fn(() => caret) });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [{ ...LINE, left: this.startOffset * WIDTH, right: this.endOffset * WIDTH }] as unknown as DOMRectList;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the mark under the pointer', () => {
  const marks = () => [mark(0, 2), mark(4, 6)];
  const at = (x: number, y: number) => markAt({ marksIn: (node) => (node === text ? marks() : []), shadowRoots: [] }, document, x, y);

  it('is the word it is on, as wide as it is painted', () => {
    const wide = { ...mark(0, 2), span: { startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 } };
    expect(markAt({ marksIn: () => [wide], shadowRoots: [] }, document, 50, 110)).toBe(wide);
  });

  it.each([
    ['is the word it is on', 10, 110, 0],
    ['is the next word of the line', 100, 110, 4],
    ['is the word a hair’s breadth beside it', 41, 121, 0],
    ['is none between two words', 60, 110, undefined],
    ['is none far below, though the caret snaps to the word', 10, 200, undefined],
  ])('%s', (_, x, y, term) => {
    expect(at(x, y)?.term).toBe(term);
  });

  it.each([
    ['beyond every text', () => null],
    ['on a picture', () => ({ offsetNode: document.createElement('img') })],
    ['on a text without marks', () => ({ offsetNode: document.createTextNode('안내') })],
  ])('is none %s', (_, position) => {
    caret = position();
    expect(at(10, 110)).toBeNull();
  });

  it('is looked for inside the open shadow trees of the page too', () => {
    const root = document.createElement('gov-card').attachShadow({ mode: 'open' });
    markAt({ marksIn: () => [], shadowRoots: [root] }, document, 10, 110);
    expect(document.caretPositionFromPoint).toHaveBeenCalledWith(10, 110, { shadowRoots: [root] });
  });
});
