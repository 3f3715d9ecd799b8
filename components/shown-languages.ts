import shown from 'annae:locales/shown';
import type { Language } from '../core/languages.ts';

/** What a language of the interface calls itself, for choosing it. */
export function languageName(language: Language): string {
  return shown[language]!.name;
}

/** Where the lines of a language begin: the value of `dir` wherever `lang` is set. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return shown[language]!.direction;
}
