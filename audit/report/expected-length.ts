import { isForeignLanguage, STAFF_LANGUAGE } from '../../core/languages.ts';
import { readStrings } from '../../locales/read-locales.ts';

const known = new Map<string, number>();

/**
 * How long a text is in a language as a multiple of the same text in Korean, measured on the texts of our own interface, which say the same
 * in each of its languages. Null for other languages.
 */
export function lengthRatio(language: string): number | null {
  if (!isForeignLanguage(language)) return null;
  if (!known.has(language)) known.set(language, lengthIn(language) / lengthIn(STAFF_LANGUAGE));
  return known.get(language)!;
}

function lengthIn(language: string): number {
  return lengthOf(readStrings(language, 'interface')) + lengthOf(readStrings(language, 'request'));
}

function lengthOf(strings: unknown): number {
  if (typeof strings === 'string') return strings.length;
  return Object.values(strings as object).reduce((sum: number, each) => sum + lengthOf(each), 0);
}
