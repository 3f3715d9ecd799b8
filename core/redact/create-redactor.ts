import type { PublicContacts } from './context/public-contacts.ts';
import { contextReader } from './context.ts';
import { inPrecedence } from './precedence.ts';
import { RECOGNISERS } from './recognisers.ts';
import { type Redacted, redactText } from './redact-text.ts';
import { createWords, type WordLists } from './words/words.ts';

/** Strikes out personal numbers, addresses and labelled names in texts. */
export interface Redactor {
  redact(text: string): Redacted;
}

/** A redactor that knows the words of some languages and what of public bodies stays; the expressions are built here, once. */
export function createRedactor(languages: readonly WordLists[], contacts: PublicContacts): Redactor {
  const words = createWords(languages);
  const readContext = contextReader(words, contacts);
  const finders = inPrecedence(RECOGNISERS).map(({ kind, fewestDigits, prepare }) => ({ kind, fewestDigits, find: prepare(words) }));
  return { redact: (text) => redactText(text, { readContext, finders }) };
}
