import i18next, { type TFunction } from 'i18next';

export type Translate = TFunction;

/** A translator of these strings alone. */
export function createTranslator(language: string, strings: object): Translate {
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: strings } },
    // What shows a text escapes it: Preact, the server's pages, JSON, XML.
    interpolation: { escapeValue: false },
    initAsync: false,
    // i18next prints a notice of its makers to the console, which here is a stranger's.
    showSupportNotice: false,
  });
  return instance.t;
}
