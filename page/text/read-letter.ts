import { createLetterReader, type ElementFacts } from '../../core/digest/layout/letter-reader.ts';
import type { Letter } from '../../core/digest/letter.ts';
import { ElementRole } from '../../core/text/elements.ts';
import type { Exclusion } from './excluded.ts';
import { walkTree } from './walk/walk-tree.ts';

/** No letter is longer; in UTF-16 code units. */
const MOST_TEXT = 100_000;

export interface LetterOptions extends Exclusion {
  /** Where a link leads. Without it no link counts: those of a page lead anywhere. */
  targetOf?(link: HTMLAnchorElement): string | undefined;
  /** Whether an element with all that is in it is no part of the letter. */
  isOutside?(element: Element): boolean;
}

/** Reads a part of the page as a letter: its text, and how it is laid out in tables and definitions. Our own host is not read. */
export function readLetter(root: Node, ownHost: string, { targetOf, isOutside, exclude }: LetterOptions = {}): Letter {
  const letter = createLetterReader();
  let length = 0;
  const reader = {
    open: (name: string, element: Element) => (isOutside?.(element) ? ElementRole.unread : letter.open(name, factsOf(element, targetOf))),
    close: letter.close,
    text(data: string) {
      length += data.length;
      letter.text(data);
    },
    end() {},
  };
  walkTree({ roots: [root], reader, ownHost, exclude, onShadowRoot() {} }).advance(() => length >= MOST_TEXT);
  return letter.end();
}

function factsOf(element: Element, targetOf: LetterOptions['targetOf']): ElementFacts {
  if (targetOf && element instanceof HTMLAnchorElement) return { href: targetOf(element) };
  return element instanceof HTMLTableCellElement ? { colspan: element.colSpan, rowspan: element.rowSpan } : {};
}
