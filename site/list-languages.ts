import { languageInSentence } from '../core/language-in-sentence.ts';
import { LANGUAGES, type Language } from '../core/languages.ts';
import { FORMAT_TAGS } from './format-tags.ts';

/** Made once, because the platform takes milliseconds for each and the site has thousands of pages. */
const LISTS = new Map(LANGUAGES.map((language) => [language, new Intl.ListFormat(FORMAT_TAGS.get(language), { type: 'conjunction' })]));

/** The names of languages in the reader's language, which comes first in the list. */
export function listLanguages(codes: readonly string[], language: Language): string {
  const own = (code: string) => code === language.split('-')[0];
  const sorted = [...codes.filter(own), ...codes.filter((code) => !own(code))];
  return LISTS.get(language)!.format(sorted.map((code) => languageInSentence(code, language)));
}
