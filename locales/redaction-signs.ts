import { hasLocaleFile, readLanguages, readWords } from './read-locales.ts';

/** Codes of ISO 15924 that stand for several scripts of Unicode, or for a part of one. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Kore: ['Hang'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/**
 * What shows that a text is in a language that has words for redaction: the letters of its scripts, by their short names in
 * Unicode, or, in Latin letters, the list `common` of its `redaction.yaml`.
 */
export function redactionSigns(): Record<string, { scripts: readonly string[]; common: readonly string[] }> {
  const languages = readLanguages().filter(({ id }) => hasLocaleFile(id, 'redaction.yaml'));
  return Object.fromEntries(
    languages.map(({ id, script }) => {
      const { common = [] } = (readWords(id, 'redaction') ?? {}) as { common?: readonly string[] };
      return [id, { scripts: script === 'Latn' ? [] : (SCRIPTS[script] ?? [script]), common }];
    }),
  );
}
