import { LANGUAGES, type Language } from '../../core/languages.ts';

/** The same in every language of the interface; a test replaces what it is about. */
export function inEveryLanguage<Value>(value: Value): Record<Language, Value> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, value])) as Record<Language, Value>;
}
