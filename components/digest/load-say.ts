import loadStrings from 'annae:locales/digest';
import type { Say } from '../../core/digest/tell/telling.ts';
import type { Language } from '../../core/languages.ts';
import { createTranslator } from '../../locales/create-translator.ts';

/** What is said of letters, in a language. */
export async function loadSay(language: Language): Promise<Say> {
  return createTranslator(language, await loadStrings(language));
}
