import { createRedactor, type Redactor } from '../../core/redact/create-redactor.ts';
import type { WordLists } from '../../core/redact/words/words.ts';
import { listLocales, readWords } from '../../locales/read-locales.ts';

/** A redactor with the words of all languages, from their folders. */
export function readRedactor(): Redactor {
  return createRedactor(listLocales().map((language) => (readWords(language, 'redaction') ?? {}) as WordLists));
}
