import { hasLocaleFile, readStrings } from './read-locales.ts';
import type { StringsPart } from './strings.ts';

/** What is wrong with a language's folder, said so that a translator can fix it. */
export interface StringProblem {
  /** Path from the project's folder. */
  file: string;
  /** `card.close`, or null for the whole file. */
  field: string | null;
  found: string;
  expected: string;
  tip: string;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Where a file of strings differs in its keys from the same file of the language that is written first. */
export function findStringProblems(language: string, part: StringsPart, first: string): StringProblem[] {
  const file = `locales/${language}/${part}.json`;
  const model = `locales/${first}/${part}.json`;
  if (!hasLocaleFile(language, `${part}.json`)) {
    const expected = 'a file for each language in core/languages.ts';
    return [{ file, field: null, found: 'no such file', expected, tip: `Copy ${model} and translate its texts, not its keys.` }];
  }
  const keys = keysWithForms(readStrings(language, part), language);
  const wanted = keysWithForms(readStrings(first, part), language);
  const missing = [...wanted].filter((key) => !keys.has(key));
  const unknown = [...keys].filter((key) => !wanted.has(key));
  return [
    ...missing.map((field) => ({ file, field, found: 'nothing', expected: 'a text', tip: `Translate this text of ${model}.` })),
    ...unknown.map((field) => ({
      file,
      field,
      found: 'a key that nothing asks for',
      expected: `the keys of ${model}`,
      tip: 'Correct the name of the key, or delete it.',
    })),
  ];
}

/** The keys of strings, with one for every plural form that the language has. */
function keysWithForms(strings: object, language: string): Set<string> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const formsOf = (key: string) => pluralCategories.map((form) => key.replace(PLURAL, `_${form}`));
  return new Set(keysOf(strings).flatMap((key) => (PLURAL.test(key) ? formsOf(key) : [key])));
}

function keysOf(strings: object, path = ''): string[] {
  return Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [path + key],
  );
}
