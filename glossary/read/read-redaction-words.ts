import type { WordLists } from '../../core/redact/words/words.ts';
import { listLocales, readRedactionLists } from '../../locales/read-locales.ts';

/** The words of redaction of every language. */
export function readRedactionWords(): WordLists[] {
  return listLocales().map(readRedactionLists);
}
