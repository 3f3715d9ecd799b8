import { LANGUAGES } from '../core/languages.ts';
import { readLanguage } from '../locales/read-locales.ts';

/** The tag by which each language writes its dates and lists. */
export const FORMAT_TAGS = new Map(LANGUAGES.map((language) => [language, readLanguage(language).formats]));
