import { readRedactor } from '../../../glossary/read/read-redactor.ts';

/** Redacts with the words of all languages, and with the public contacts of the glossary. */
export const { redact } = readRedactor();
