import type { PageKnowledge } from '../../../audit/page/page-input.ts';
import { compileIndex } from '../../../core/match/compile/compile-index.ts';
import { loadIndex } from '../../../core/match/term-index.ts';
import { NO_PUBLIC_CONTACTS } from '../../../core/redact/context/public-contacts.ts';
import { createRedactor } from '../../../core/redact/create-redactor.ts';
import { writtenLanguages } from '../../../core/route/compile/routing-words.ts';
import { latinWords } from '../../../core/text/language/latin-words.ts';
import { readRedactionWords } from '../../../glossary/read/read-redaction-words.ts';
import { readRoutingWords } from '../../../glossary/read/read-routing-words.ts';

const { routingWords } = readRoutingWords();

/** What languages are told by, as the project has it. */
export const LANGUAGE_SIGNS = { written: writtenLanguages(routingWords), latin: latinWords(routingWords) };

const TERM = { surfaces: [], notIn: [], verbal: true, level: 1, service: 'immigration', near: null } as const;
const IDS: Readonly<Record<string, string>> = { 외국인등록: 'alien-registration', 체류지: 'place-of-stay', 과태료: 'fine', 공고: 'notice' };
const { index, terms } = compileIndex(
  Object.keys(IDS).map((headword) => ({ ...TERM, headword })),
  [],
);

/** A small glossary, and the rules of redaction without what is learnt. */
export const SAMPLE_KNOWLEDGE: PageKnowledge = {
  index: loadIndex(index),
  termIds: terms.map(({ headword }) => IDS[headword]!),
  languages: LANGUAGE_SIGNS,
  phones: new Map([['1345', ['en', 'vi']]]),
  redactor: createRedactor({ words: readRedactionWords(), contacts: NO_PUBLIC_CONTACTS, taggers: [] }),
};
