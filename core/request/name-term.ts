import type { TermNames } from '../explanation.ts';
import { languageInSentence } from '../language-in-sentence.ts';
import type { Language } from '../languages.ts';
import { nameOnPage } from '../name-on-page.ts';
import type { Service } from '../services.ts';
import type { Draft } from './draft.ts';

/**
 * The term that a request is about, with its name for the reader of a language on the pages of the service that helps; a name in another
 * language says in which it is.
 */
export function nameTerm(
  term: Pick<TermNames, 'headword' | 'name' | 'also' | 'textLanguage' | 'elsewhere'>,
  language: Language,
  service: Service,
): NonNullable<Draft['term']> {
  const { headword, name, textLanguage } = nameOnPage(term, service);
  return { headword, name: name && textLanguage ? `${name} – ${languageInSentence(textLanguage, language)}` : name };
}
