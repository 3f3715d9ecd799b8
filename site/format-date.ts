import { LANGUAGES, type Language } from '../core/languages.ts';
import { FORMAT_TAGS } from './format-tags.ts';

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** By language, then by the parts that a date has. Made once, because the platform takes milliseconds for each. */
const FORMATS = new Map(
  LANGUAGES.map((language) => [
    language,
    FORMS.map((form) => new Intl.DateTimeFormat(FORMAT_TAGS.get(language), { ...form, timeZone: 'UTC' })),
  ]),
);

/** A day, month or year (`2026-11-24`, `2023-04`, `2020`) in words. */
export function formatDate(date: string, language: Language): string {
  const format = FORMATS.get(language)![date.split('-').length - 1]!;
  return format.format(new Date(date));
}
