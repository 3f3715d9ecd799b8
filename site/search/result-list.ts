export interface ResultList {
  /** Shows copies of these entries in their order; of none, the list is hidden. */
  show(entries: readonly HTMLElement[]): void;
  /** The links of the words that are shown. */
  links(): HTMLElement[];
}

/** The list of an index page in which the words that fit stand, the best first. */
export function resultList(list: HTMLElement): ResultList {
  return {
    show(entries) {
      list.hidden = entries.length === 0;
      list.replaceChildren(...entries.map((entry) => entry.cloneNode(true)));
    },
    links: () => [...list.querySelectorAll('a')],
  };
}
