import { loadTranslation, type Translation } from '../../locales/load-translation.ts';

/** The languages of the staff's pages. */
export type StaffLanguage = 'ko' | 'en';

/** What the staff's pages say, in each language. */
export const STAFF_TEXTS: Readonly<Record<StaffLanguage, Translation<'staff'>>> = {
  ko: loadTranslation('ko', 'staff'),
  en: loadTranslation('en', 'staff'),
};
