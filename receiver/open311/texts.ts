import { LANGUAGES, type Language } from '../../core/languages.ts';
import { loadTranslation, type Translation } from '../../locales/load-translation.ts';

/** What senders read, in each language. Native speakers have not reviewed the translations yet. */
export const TEXTS = Object.fromEntries(LANGUAGES.map((locale) => [locale, loadTranslation(locale, 'open311')])) as Readonly<
  Record<Language, Translation<'open311'>>
>;
