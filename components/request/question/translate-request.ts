import loadStrings from 'annae:locales/request';
import type { Language } from '../../../core/languages.ts';
import { createTranslator, type Translate } from '../../../locales/create-translator.ts';

/** The request's screens in one language. Its strings are loaded when a request opens: there are many of them. */
export async function translateRequest(language: Language): Promise<Translate> {
  return createTranslator(language, await loadStrings(language));
}
