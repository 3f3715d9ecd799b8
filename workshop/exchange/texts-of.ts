import type { Term } from '../../glossary/schema/term-schema.ts';
import type { ExchangeLanguage, Texts } from './exchange-row.ts';

/** The texts of a term in one language, as files for translators show them. */
export function textsOf(term: Term, language: ExchangeLanguage): Texts {
  if (language === 'ko') return { name: term.headword, also: term.surfaces, meaning: term.ko.easy, do: null };
  const { name, also, meaning, do: action } = term[language];
  return { name, also, meaning, do: action };
}
