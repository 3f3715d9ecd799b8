import type { SiteReport } from '../site-report.ts';
import { REPORT_TEXTS, type ReportLanguage } from '../texts.ts';

/** The report in one language: its data, and how they are said. */
export interface ReportView {
  report: SiteReport;
  language: ReportLanguage;
  t: (typeof REPORT_TEXTS)[ReportLanguage];
  /** An id that no other language of the same file has. */
  id(name: string): string;
  number(value: number): string;
  /** A share in whole percent; less than one, but not none, is said as such. */
  percent(part: number, whole: number): string;
  /** A day (YYYY-MM-DD) in words. */
  day(day: string): string;
  /** The name of a language by its tag (BCP 47). */
  languageName(tag: string): string;
}

export function createView(report: SiteReport, language: ReportLanguage): ReportView {
  const locale = language === 'en' ? 'en-GB' : language;
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const t = REPORT_TEXTS[language];
  return {
    report,
    language,
    t,
    id: (name) => `${name}-${language}`,
    number: (value) => numbers.format(value),
    percent(part, whole) {
      const share = whole === 0 ? 0 : (100 * part) / whole;
      return t('percent', { value: share > 0 && share < 1 ? '<1' : String(Math.round(share)) });
    },
    day: (day) => days.format(new Date(day)),
    languageName: (tag) => (tag === 'mul' ? t('languages.mul') : (names.of(tag) ?? tag)),
  };
}
