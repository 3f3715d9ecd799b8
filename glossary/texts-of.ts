import { type Language, STAFF_LANGUAGE } from '../core/languages.ts';
import type { Term } from './schema/term-schema.ts';

/** The texts of a term in one language. In Korean: the headword, its surfaces and the easy line, without `do`. */
export interface Texts {
  name: string;
  also: readonly string[];
  meaning: string;
  do: string | null;
}

/** The texts of a language in which nobody has written anything yet. */
export const NO_TEXTS: Texts = { name: '', also: [], meaning: '', do: null };

/** What a term's file says of it in a language; null where nobody has written that yet. */
export function textsOf(term: Term, language: Language): Texts | null {
  if (language === STAFF_LANGUAGE) return { name: term.headword, also: term.surfaces, meaning: term.ko.easy, do: null };
  const texts = term[language];
  if (!texts) return null;
  const { name, also, meaning, do: action } = texts;
  return { name, also, meaning, do: action };
}
