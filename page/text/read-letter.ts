import { createLetterReader } from '../../core/digest/layout/letter-reader.ts';
import type { Letter } from '../../core/digest/letter.ts';
import { walkTree } from './walk/walk-tree.ts';

/** No letter is longer; in UTF-16 code units. */
const MOST_TEXT = 100_000;

/** Reads a part of the page as a letter: its text, and how it is laid out in tables and definitions. Our own host is not read. */
export function readLetter(root: Node, ownHost: string): Letter {
  const letter = createLetterReader();
  let length = 0;
  const reader = {
    open: (name: string, element: Element) => letter.open(name, spansOf(element)),
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

function spansOf(element: Element): { colspan?: number; rowspan?: number } {
  return element instanceof HTMLTableCellElement ? { colspan: element.colSpan, rowspan: element.rowSpan } : {};
}
