import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { MatchRange } from '../../../page/text/matched-block.ts';
import { showMatch } from '../../../page/tooltip/show-match.ts';

/** Where the word's box is, top and bottom; happy-dom lays nothing out. */
let box: { top: number; bottom: number } | null;
let scrollIntoView: Mock<() => void>;
let scrollBy: Mock<(options: ScrollToOptions) => void>;

function matchIn(selector: string): MatchRange {
  const text = document.querySelector(selector)!.firstChild as Text;
  return { startContainer: text, startOffset: 0, endContainer: text, endOffset: 2, term: 0 };
}

beforeEach(() => {
  document.body.innerHTML =
    '<p>여권</p><details id="outer"><summary>준비물</summary><details id="inner"><summary>자세히</summary><b>사증</b></details></details>';
  box = { top: 100, bottom: 120 };
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() => (box ? [box] : []) as unknown as DOMRectList);
  scrollIntoView = vi.fn();
  scrollBy = vi.fn();
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => scrollIntoView());
  vi.spyOn(window, 'scrollBy').mockImplementation(((options: ScrollToOptions) => scrollBy(options)) as typeof window.scrollBy);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('going to a word', () => {
  it('moves nothing where the word can be read already', () => {
    showMatch(matchIn('p'));
    expect(scrollIntoView).not.toHaveBeenCalled();
  });

  it('brings the middle of its block into view', () => {
    box = { top: 5000, bottom: 5020 };
    scrollIntoView.mockImplementation(() => {
      box = { top: 300, bottom: 320 };
    });
    showMatch(matchIn('p'));
    expect(scrollIntoView).toHaveBeenCalledOnce();
    expect(scrollBy).not.toHaveBeenCalled();
  });

  it('goes on to the word itself in a block that is longer than the view', () => {
    box = { top: 5000, bottom: 5020 };
    showMatch(matchIn('p'));
    expect(scrollBy).toHaveBeenCalledWith({ top: 5000 - window.innerHeight / 2, behavior: 'instant' });
  });

  it('opens what is folded around it', () => {
    showMatch(matchIn('b'));
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
  });

  it('leaves closed what it is the heading of', () => {
    showMatch(matchIn('#outer summary'));
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, false]);
  });

  it('opens what such a heading is folded into', () => {
    showMatch(matchIn('#inner summary'));
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false]);
  });

  it('does nothing for a word that has left the page', () => {
    const match = matchIn('p');
    match.startContainer.remove();
    showMatch(match);
    expect(scrollIntoView).not.toHaveBeenCalled();
  });
});
