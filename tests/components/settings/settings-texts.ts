import loadShared from 'annae:locales/interface';
import loadOwn from 'annae:locales/settings';
import type { Language } from '../../../core/languages.ts';
import { createTranslator, type Translate } from '../../../locales/create-translator.ts';

/** What welcome, settings and popup say in a language. */
export async function settingsTexts(language: Language): Promise<Translate> {
  return createTranslator(language, { ...(await loadShared(language)), ...(await loadOwn(language)) });
}
