import { loadTranslation, type Translation } from '../../locales/load-translation.ts';

/** The languages of the report. */
export const REPORT_LANGUAGES = ['ko', 'en'] as const;

export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** What the report says, in each language. */
export const REPORT_TEXTS: Readonly<Record<ReportLanguage, Translation<'audit'>>> = {
  ko: loadTranslation('ko', 'audit'),
  en: loadTranslation('en', 'audit'),
};
