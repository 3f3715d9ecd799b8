import type { PublicContacts } from './context/public-contacts.ts';
import { contextReader } from './context.ts';
import { repeatedNames } from './names/repeated-name.ts';
import { inPrecedence } from './precedence.ts';
import { RECOGNISERS } from './recognisers.ts';
import { type Redacted, redactText } from './redact-text.ts';
import { createTagger } from './tagger/create-tagger.ts';
import type { TaggerModel } from './tagger/tagger-model.ts';
import { createWords, type WordLists } from './words/words.ts';

/** Strikes out personal numbers, addresses and names in texts. */
export interface Redactor {
  redact(text: string): Redacted;
}

/** What a redactor knows. */
export interface RedactionKnowledge {
  /** The words of some languages. */
  words: readonly WordLists[];
  /** What of public bodies stays readable. */
  contacts: PublicContacts;
  /** The parts of the tagger for the scripts of the texts, of which the shared one is always needed; with none, the rules are alone. */
  taggers: readonly TaggerModel[];
}

/** A redactor; the expressions are built here, once. */
export function createRedactor({ words: languages, contacts, taggers }: RedactionKnowledge): Redactor {
  const words = createWords(languages);
  const readContext = contextReader(words, contacts);
  const finders = inPrecedence(RECOGNISERS).map(({ kind, fewestDigits, prepare }) => ({ kind, fewestDigits, find: prepare(words) }));
  const tagger = { kind: 'name', find: createTagger(words, taggers) } as const;
  const findRepeated = repeatedNames(words);
  return { redact: (text) => redactText(text, { readContext, finders, tagger, findRepeated }) };
}
