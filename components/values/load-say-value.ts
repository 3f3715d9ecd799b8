import loadStrings from 'annae:locales/values';
import type { Language } from '../../core/languages.ts';
import { createTranslator, type Translate } from '../../locales/create-translator.ts';

/** What is said of values, in a language. */
export async function loadSayValue(language: Language): Promise<Translate> {
  return createTranslator(language, await loadStrings(language));
}
