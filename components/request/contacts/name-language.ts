import type { Language } from '../../../core/languages.ts';

/** A spoken language's name within a sentence of the reader's language: “in Vietnamese”. */
export function nameLanguage(tag: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}

/** Keys as they are pressed, one after the other: `9,1` is 9, then 1. */
export function showKeys(keys: string): string {
  return keys.replaceAll(',', ' → ');
}
