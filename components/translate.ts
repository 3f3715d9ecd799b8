import fallback from 'annae:locales/fallback';
import { FALLBACK_LANGUAGE, type Language } from '../core/languages.ts';
import { createTranslator, type Translate } from '../locales/create-translator.ts';
import type { Strings } from '../locales/strings.ts';

const translators = new Map<Language, Translate>([[FALLBACK_LANGUAGE, createTranslator(FALLBACK_LANGUAGE, fallback)]]);

/** Brings the strings of the interface in a language, from wherever the shell keeps them. */
export type LoadStrings = (language: Language) => Promise<Strings['interface']>;

/**
 * The interface in one language, once `loadInterface` has brought its strings; until then in the fallback language, which is
 * bundled, so that an error can be told when nothing can be loaded.
 */
export function translateTo(language: Language): Translate {
  return translators.get(language) ?? translators.get(FALLBACK_LANGUAGE)!;
}

/** Makes the interface speak a language. Never rejects: where its strings do not come, the fallback language stays until the next try. */
export async function loadInterface(language: Language, load: LoadStrings): Promise<void> {
  if (translators.has(language)) return;
  await load(language).then(
    (strings) => void translators.set(language, createTranslator(language, strings)),
    () => {},
  );
}
