import { loadTranslation, type Translation } from '../load-translation.ts';
import { LOCALES, type Locale } from './choose-locale.ts';

/** What senders read, in each language. Native speakers have not reviewed the translations yet. */
export const TEXTS = Object.fromEntries(LOCALES.map((locale) => [locale, loadTranslation(locale, 'open311')])) as Readonly<
  Record<Locale, Translation<'open311'>>
>;
