import loadRedactionWords from 'annae:locales/redaction';
import publicContacts from 'annae:public-contacts';
import loadTagger from 'annae:taggers';
import { openRequestRedactor } from '../components/request/open-request-redactor.ts';
import type { Language } from '../core/languages.ts';
import type { GrowingRedactor } from '../core/redact/growing-redactor.ts';

/** The real redactor, as the widget has it. */
export function openRedactor(language: Language): Promise<GrowingRedactor> {
  return openRequestRedactor(language, publicContacts, { words: loadRedactionWords, tagger: loadTagger });
}
