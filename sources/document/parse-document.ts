import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * A page of 5 MB has 20,000 elements. A few kilobytes can ask for millions, since an element of formatting that nobody closes is opened
 * again in every paragraph behind it (WHATWG HTML, “reconstruct the active formatting elements”).
 */
export const MOST_ELEMENTS = 300_000;

/** An HTML document that nobody can hold in memory. */
export class TooManyElements extends Error {
  constructor() {
    super(`more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
  }
}

/**
 * Parses HTML as browsers do. With `isLocated`, each element knows its place in the source, which takes a fifth longer. Throws
 * `TooManyElements`.
 */
export function parseDocument(html: string, { isLocated = false } = {}): Tree.Document {
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...element) {
      if (++elements > MOST_ELEMENTS) throw new TooManyElements();
      return defaultTreeAdapter.createElement(...element);
    },
  };
  return parse(html, { treeAdapter, sourceCodeLocationInfo: isLocated });
}

/** The value of an element's attribute. */
export function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
