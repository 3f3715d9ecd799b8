import { languageInSentence } from '../core/language-in-sentence.ts';
import type { Language } from '../core/languages.ts';
import { listNames } from './list-names.ts';

/** The names of languages in the reader's language, which comes first in the list. */
export function listLanguages(codes: readonly string[], language: Language): string {
  const own = (code: string) => code === language.split('-')[0];
  const sorted = [...codes.filter(own), ...codes.filter((code) => !own(code))];
  return listNames(
    sorted.map((code) => languageInSentence(code, language)),
    language,
  );
}
