import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linesInView } from '../../../page/text/lines-in-view.ts';

const VIEW = { innerWidth: 900, innerHeight: 300 };
const HEIGHT = 40;
let asked: number;

/** A page of paragraphs, one below the other over the whole width; a point leads to the paragraph there. */
beforeEach(() => {
  asked = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, places().indexOf(this) * HEIGHT, 900, HEIGHT);
  });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return (this.startContainer as Element).getBoundingClientRect();
  });
  Object.assign(document, {
    caretPositionFromPoint(_x: number, y: number) {
      asked++;
      return { offsetNode: places()[Math.floor(y / HEIGHT)]?.firstChild };
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

function places(): Element[] {
  return [...document.querySelectorAll('p')];
}

function linesOf(html: string): string[] {
  document.body.innerHTML = html;
  return [...linesInView(document, VIEW)].map((unit) => unit.map(({ textContent }) => textContent).join(''));
}

describe('the lines in view', () => {
  it('are found by one question where one follows the other, and none below', () => {
    const lines = linesOf(Array.from({ length: 20 }, (_, at) => `<p>${at}번 창구</p>`).join(''));
    expect(lines).toEqual(Array.from({ length: 8 }, (_, at) => `${at}번 창구`));
    expect(asked).toBe(1);
  });

  it('are each found once, whatever box they are in', () => {
    const lines = linesOf('<div><p>여권</p></div><p contenteditable="">쓰는 곳</p><p>사증</p><p>체류기간</p>');
    expect(lines.sort()).toEqual(['사증', '여권', '체류기간']);
  });
});
