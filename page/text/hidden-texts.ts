import type { Matcher } from '../../core/match/find-matches.ts';

/** A term in a text that the page holds but that cannot be painted: an image's `alt`, a hint, an option. */
export interface ElementMatch {
  element: Element;
  /** The term as the page writes it. */
  word: string;
  term: number;
}

/** Where such texts are found. Values of fields are left out: they are the reader's own. */
const SOURCES = [
  ['img[alt], area[alt]', (element: Element) => element.getAttribute('alt')],
  ['[title]', (element: Element) => element.getAttribute('title')],
  ['input[placeholder], textarea[placeholder]', (element: Element) => element.getAttribute('placeholder')],
  ['option', (element: Element) => element.textContent],
] as const;

/** The terms in texts that are listed though they can't be painted, in no particular order. */
export function findHiddenTexts(root: Element, matcher: Matcher): ElementMatch[] {
  const matches: ElementMatch[] = [];
  for (const [selector, textOf] of SOURCES) {
    for (const element of root.querySelectorAll(selector)) {
      const text = textOf(element);
      if (text) matcher(text, (start, end, term) => matches.push({ element: visibleElement(element), word: text.slice(start, end), term }));
    }
  }
  return matches;
}

/** What can be scrolled to: the list for one of its options. */
function visibleElement(element: Element): Element {
  return element.localName === 'option' ? (element.closest('select') ?? element) : element;
}
