import { LANGUAGES, type Language } from '../core/languages.ts';
import { FORMAT_TAGS } from './format-tags.ts';

/** Made once, because the platform takes milliseconds for each and the site has thousands of pages. */
const TOOLS = new Map(
  LANGUAGES.map((language) => [
    language,
    {
      names: new Intl.DisplayNames(FORMAT_TAGS.get(language), { type: 'language' }),
      list: new Intl.ListFormat(FORMAT_TAGS.get(language), { type: 'conjunction' }),
    },
  ]),
);

/** The names of languages in the reader's language, which comes first in the list. */
export function listLanguages(codes: readonly string[], language: Language): string {
  const { names, list } = TOOLS.get(language)!;
  const own = (code: string) => code === language.split('-')[0];
  const sorted = [...codes.filter(own), ...codes.filter((code) => !own(code))];
  return list.format(sorted.map((code) => insideSentence(names.of(code) ?? code, language)));
}

/** Vietnamese writes “tiếng Anh” inside a sentence; the platform's names are for the start of a line. */
function insideSentence(name: string, language: Language): string {
  return language === 'vi' ? name.replace(/^Tiếng /, 'tiếng ') : name;
}
