import type { TermNames } from '../explanation.ts';
import { languageInSentence } from '../language-in-sentence.ts';
import type { Language } from '../languages.ts';
import type { Draft } from './draft.ts';

/** The term that a request is about, with its name for the reader of a language; a name in another language says in which it is. */
export function nameTerm(
  { headword, name, textLanguage }: Pick<TermNames, 'headword' | 'name' | 'textLanguage'>,
  language: Language,
): NonNullable<Draft['term']> {
  return { headword, name: name && textLanguage ? `${name} – ${languageInSentence(textLanguage, language)}` : name };
}
