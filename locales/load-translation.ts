import { createTranslator } from './create-translator.ts';
import { readStrings } from './read-locales.ts';
import type { Strings, StringsPart } from './strings.ts';

/** A key of a file of strings: the names on the way to the text, with dots. The forms of a plural share one key. */
export type TranslationKey<Part extends StringsPart> = KeyIn<Strings[Part]>;

/** Gives the text of a key, with the values in their places. `count` chooses the form of a plural. */
export type Translation<Part extends StringsPart> = (
  key: TranslationKey<Part>,
  values?: Readonly<Record<string, string | number>>,
) => string;

type KeyIn<Texts> = {
  [Name in keyof Texts & string]: Texts[Name] extends string ? WithoutPlural<Name> : `${Name}.${KeyIn<Texts[Name]>}`;
}[keyof Texts & string];

type WithoutPlural<Name extends string> = Name extends `${infer Key}_${Intl.LDMLPluralRule}` ? Key : Name;

/** Reads one file of a language's strings. Throws where the language does not have it. */
export function loadTranslation<Part extends StringsPart>(language: string, part: Part): Translation<Part> {
  const t = createTranslator(language, readStrings(language, part));
  return (key, values) => t(key, { ...values });
}
