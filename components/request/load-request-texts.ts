import loadPhrases from 'annae:locales/phrases';
import { type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { RequestPhrases } from '../../core/request/request-phrases.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { translateRequest } from './question/translate-request.ts';

/** What a request says in the reader's language, and in the staff's. */
export interface RequestTextsInLanguage {
  /** The screens. */
  t: Translate;
  /** The words of the text that is sent. */
  phrases: RequestPhrases;
}

/** Loads all that a request says; it is loaded when a request opens. */
export async function loadRequestTexts(language: Language): Promise<RequestTextsInLanguage> {
  const [t, korean, own] = await Promise.all([translateRequest(language), loadPhrases(STAFF_LANGUAGE), loadPhrases(language)]);
  return { t, phrases: { korean, own } };
}
