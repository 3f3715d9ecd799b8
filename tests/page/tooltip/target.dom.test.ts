import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MatchRange } from '../../../page/text/matched-block.ts';
import { elementOf, rectsOf, type Target, wordOf } from '../../../page/tooltip/target.ts';

/** A line of 20 pixels a character, which happy-dom does not lay out by itself. */
const WIDTH = 20;

beforeEach(() => {
  document.body.innerHTML = '<p>여권과 사증을 준비</p><p>체류<b>기간</b> 연장허가</p><img alt="외국인등록증 앞면">';
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [{ left: this.startOffset * WIDTH, right: this.endOffset * WIDTH }] as unknown as DOMRectList;
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{ left: 0, right: 300 }] as unknown as DOMRectList);
});

afterEach(() => {
  vi.restoreAllMocks();
});

function visa(): MatchRange {
  const text = document.querySelector('p')!.firstChild as Text;
  return { startContainer: text, startOffset: 4, endContainer: text, endOffset: 6, term: 0 };
}

function extension(): MatchRange {
  const [first, , last] = document.querySelectorAll('p')[1]!.childNodes as unknown as [Text, Element, Text];
  return { startContainer: first, startOffset: 0, endContainer: last, endOffset: 5, term: 0 };
}

function image(): Target {
  return { element: document.querySelector('img')!, word: '외국인등록증', term: 0 };
}

describe('what a card opens at', () => {
  it.each([
    ['a word', visa, '사증', 'p'],
    ['a word in several texts', extension, '체류기간 연장허가', 'p'],
    ['an image by its alternative text', image, '외국인등록증', 'img'],
  ])('is %s: it has its word and its element', (_, target, word, name) => {
    expect(wordOf(target())).toBe(word);
    expect(elementOf(target())!.localName).toBe(name);
  });

  it('has its boxes where it stands', () => {
    expect(rectsOf(visa())).toEqual([{ left: 80, right: 120 }]);
    expect(rectsOf(image())).toEqual([{ left: 0, right: 300 }]);
  });

  it.each<[string, () => Target, () => void]>([
    ['its text has left the page', visa, () => document.querySelector('p')!.firstChild!.remove()],
    ['its text has become shorter', visa, () => (document.querySelector('p')!.firstChild as Text).replaceData(0, 9, '여권')],
    ['its image has left the page', image, () => document.querySelector('img')!.remove()],
  ])('has no boxes when %s', (_, target, change) => {
    const before = target();
    change();
    expect(rectsOf(before)).toEqual([]);
  });

  it('has no element when its text has left the page', () => {
    const before = visa();
    before.startContainer.remove();
    expect(elementOf(before)).toBeNull();
  });
});
