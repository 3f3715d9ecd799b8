import type { Matcher } from '../../core/match/find-matches.ts';
import { type Exclusion, isExcluded } from './excluded.ts';

/** A term in a text that the page holds but that cannot be painted: an image's `alt`, a hint, an option. */
export interface ElementMatch {
  element: Element;
  /** The term as the page writes it. */
  word: string;
  term: number;
}

/** Where such texts are found: in an attribute, or in the element. Values of fields are left out: they are the reader's own. */
const SOURCES = [
  ['img[alt],area[alt]', 'alt'],
  ['[title]', 'title'],
  ['input[placeholder],textarea[placeholder]', 'placeholder'],
  ['option', null],
] as const;

/** The terms in texts that are listed though they can't be painted, in no particular order. */
export function findHiddenTexts(root: Element, matcher: Matcher, exclude?: Exclusion['exclude']): ElementMatch[] {
  const matches: ElementMatch[] = [];
  for (const [selector, attribute] of SOURCES) {
    for (const element of root.querySelectorAll(selector)) {
      if (exclude && isExcluded(element, exclude)) continue;
      const text = attribute ? element.getAttribute(attribute) : element.textContent;
      if (text) matcher(text, (start, end, term) => matches.push({ element: visibleElement(element), word: text.slice(start, end), term }));
    }
  }
  return matches;
}

/** What can be scrolled to: the list for one of its options. */
function visibleElement(element: Element): Element {
  return element.localName === 'option' ? (element.closest('select') ?? element) : element;
}
