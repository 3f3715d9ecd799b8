import type { Language } from '../core/languages.ts';

/** A month (`2023-04`) or a year alone (`2023`), in words. */
export function formatMonth(asOf: string, language: Language): string {
  const form: Intl.DateTimeFormatOptions = asOf.includes('-') ? { year: 'numeric', month: 'long' } : { year: 'numeric' };
  return new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(new Date(asOf));
}
