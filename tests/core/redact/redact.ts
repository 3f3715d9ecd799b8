import { createRedactor } from '../../../core/redact/create-redactor.ts';
import type { WordLists } from '../../../core/redact/words/words.ts';
import { listLocales, readWords } from '../../../locales/read-locales.ts';

const languages = listLocales().map((language) => (readWords(language, 'redaction') ?? {}) as WordLists);

/** Redacts with the words of all languages. */
export const { redact } = createRedactor(languages);
