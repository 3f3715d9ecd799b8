import { createLetterReader } from '../../core/digest/layout/letter-reader.ts';
import type { Letter } from '../../core/digest/letter.ts';
import { parseDocument } from '../../sources/document/parse-document.ts';
import { walkDocument } from '../../sources/document/walk-document.ts';

/** Reads HTML as a letter: its text as `readDocument` has it, with rows and cells. */
export function readLetterDocument(html: string): { title: string; letter: Letter } {
  const reader = createLetterReader();
  const title = walkDocument(parseDocument(html), {
    open: (name, attribute) =>
      reader.open(name, { colspan: Number(attribute('colspan')), rowspan: Number(attribute('rowspan')), href: attribute('href') }),
    close: reader.close,
    text: reader.text,
  });
  return { title, letter: reader.end() };
}
