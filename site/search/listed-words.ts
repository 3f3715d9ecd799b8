import type { SearchedWord } from '../../core/search/search-words.ts';

/** A word of an index page with the element that shows it. */
export interface ListedWord extends SearchedWord {
  element: HTMLElement;
}

/** The words of an index page in its order, as far as the page itself tells what they are found by. */
export function listedWords(page: ParentNode): ListedWord[] {
  return [...page.querySelectorAll<HTMLElement>('.group .entry')].map((element) => ({
    element,
    headword: textOf(element, '.headword') ?? '',
    romanised: textOf(element, '.romanised') ?? '',
    name: textOf(element, '.name'),
    also: element.dataset.also?.split('\n') ?? [],
  }));
}

function textOf(element: Element, selector: string): string | null {
  return element.querySelector(selector)?.textContent?.trim() ?? null;
}
