import { readRedactor } from '../../../glossary/read/read-redactor.ts';

/** Redacts with the words of all languages. */
export const { redact } = readRedactor();
