import { LANGUAGES, type Language, STAFF_LANGUAGE } from '../../core/languages.ts';

/** The same in every language of the interface and in Korean; a test replaces what it is about. */
export function inEveryLanguage<Value>(value: Value): Record<Language | typeof STAFF_LANGUAGE, Value> {
  return Object.fromEntries([STAFF_LANGUAGE, ...LANGUAGES].map((language) => [language, value])) as Record<
    Language | typeof STAFF_LANGUAGE,
    Value
  >;
}
