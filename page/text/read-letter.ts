import { createLetterReader, type ElementFacts } from '../../core/digest/layout/letter-reader.ts';
import type { Letter } from '../../core/digest/letter.ts';
import { walkTree } from './walk/walk-tree.ts';

/** No letter is longer; in UTF-16 code units. */
const MOST_TEXT = 100_000;

/**
 * Reads a part of the page as a letter: its text, and how it is laid out in tables and definitions. Our own host is not read.
 * `hasLinks`: all of it is one letter, so that its links are the sender's; those of a page lead anywhere.
 */
export function readLetter(root: Node, ownHost: string, hasLinks = false): Letter {
  const letter = createLetterReader();
  let length = 0;
  const reader = {
    open: (name: string, element: Element) => letter.open(name, factsOf(element, hasLinks)),
    close: letter.close,
    text(data: string) {
      length += data.length;
      letter.text(data);
    },
    end() {},
  };
  walkTree({ roots: [root], reader, ownHost, onShadowRoot() {} }).advance(() => length >= MOST_TEXT);
  return letter.end();
}

function factsOf(element: Element, hasLinks: boolean): ElementFacts {
  if (hasLinks && element instanceof HTMLAnchorElement) return { href: element.getAttribute('href') ?? undefined };
  return element instanceof HTMLTableCellElement ? { colspan: element.colSpan, rowspan: element.rowSpan } : {};
}
