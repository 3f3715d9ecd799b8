import { LANGUAGES, type Language } from '../core/languages.ts';
import { FORMAT_TAGS } from './format-tags.ts';

/** Made once, because the platform takes milliseconds for each and the site has thousands of pages. */
const LISTS = new Map(LANGUAGES.map((language) => [language, new Intl.ListFormat(FORMAT_TAGS.get(language), { type: 'conjunction' })]));

/** Names in a row, as the language joins them. */
export function listNames(names: readonly string[], language: Language): string {
  return LISTS.get(language)!.format(names);
}
