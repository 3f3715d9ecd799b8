import { type Language, STAFF_LANGUAGE } from '../../../core/languages.ts';
import type { RequestPhrases } from '../../../core/request/request-phrases.ts';
import { readStrings } from '../../../locales/read-locales.ts';

/** The words of a request of a reader of this language. */
export function phrasesIn(language: Language): RequestPhrases {
  return { korean: readStrings(STAFF_LANGUAGE, 'phrases'), own: readStrings(language, 'phrases') };
}
