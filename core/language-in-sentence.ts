import type { Language } from './languages.ts';

/** Made once for each reader's language, because that takes milliseconds. */
const NAMES = new Map<string, Intl.DisplayNames>();

/** The name of a language (BCP 47) inside a sentence of the reader's language: “in Vietnamese”. */
export function languageInSentence(tag: string, language: Language): string {
  const names = NAMES.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  NAMES.set(language, names);
  const name = names.of(tag) ?? tag;
  // Vietnamese writes “tiếng Anh” inside a sentence; the platform's names are for the start of a line.
  return language === 'vi' ? name.replace(/^Tiếng /, 'tiếng ') : name;
}
