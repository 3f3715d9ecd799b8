import { createLetterReader } from '../../core/digest/layout/letter-reader.ts';
import type { Letter } from '../../core/digest/letter.ts';
import { walkDocument } from './walk-document.ts';

/** Reads HTML as a letter: its text as `readDocument` has it, with rows and cells. */
export function readLetterDocument(html: string): { title: string; letter: Letter } {
  const reader = createLetterReader();
  const title = walkDocument(html, {
    open: (name, attribute) =>
      reader.open(name, { colspan: Number(attribute('colspan')), rowspan: Number(attribute('rowspan')), href: attribute('href') }),
    close: reader.close,
    text: reader.text,
  });
  return { title, letter: reader.end() };
}
