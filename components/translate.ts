import i18next, { type TFunction } from 'i18next';
import type { Language } from '../core/languages.ts';
import en from '../locales/en/interface.json';
import fr from '../locales/fr/interface.json';
import ja from '../locales/ja/interface.json';
import vi from '../locales/vi/interface.json';
import zhHans from '../locales/zh-Hans/interface.json';

export type Translate = TFunction;

const STRINGS: Record<Language, object> = { en, 'zh-Hans': zhHans, ja, fr, vi };

const translators = new Map<Language, Translate>();

/** The interface in one language. Strings are bundled, so that an error can be told when nothing can be loaded. */
export function translateTo(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const t = createTranslator(language, STRINGS[language]);
  translators.set(language, t);
  return t;
}

/** A translator of these strings alone. */
export function createTranslator(language: Language, strings: object): Translate {
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: strings } },
    // Preact escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
    // i18next prints a notice of its makers to the console, which here is a stranger's.
    showSupportNotice: false,
  });
  return instance.t;
}
