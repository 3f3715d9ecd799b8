import { readStrings } from './read-locales.ts';

/** The name that browsers give a language in `_locales/`: `zh_CN` for zh-Hans, since they know no scripts. */
export function browserLocale(language: string): string {
  const { language: base, script, region } = new Intl.Locale(language);
  const place = region ?? (script && new Intl.Locale(language).maximize().region);
  return place ? `${base}_${place}` : base;
}

/** The file `messages.json` of a language, from the `manifest.json` of its folder. */
export function browserMessages(language: string): string {
  const messages = Object.entries(readStrings(language, 'manifest')).map(([key, message]) => [key, { message }]);
  return JSON.stringify(Object.fromEntries(messages));
}
