import type { ForeignLanguage, Language } from '../../languages.ts';

/** A text of the glossary in a language, and the service that it is about. */
export interface ServiceExample {
  service: string;
  text: string;
}

/** What the glossary says of a term; a part of the glossary's term. */
export interface ExampleTerm extends Readonly<Record<ForeignLanguage, ExampleText>> {
  headword: string;
  service: string;
  ko: { easy: string };
}

interface ExampleText {
  name: string;
  also: readonly string[];
  meaning: string;
  do: string | null;
}

/** What the glossary says of a service; a part of the glossary's service. */
export interface ExampleService {
  id: string;
  about: Readonly<Record<Language, string>>;
  keywords: Readonly<Record<Language, readonly string[]>>;
}

/** Each term in one text. */
export function examplesOfTerms(terms: readonly ExampleTerm[], language: Language): ServiceExample[] {
  return terms.map((term) => ({ service: term.service, text: termText(term, language) }));
}

function termText(term: ExampleTerm, language: Language): string {
  if (language === 'ko') return `${term.headword}. ${term.ko.easy}`;
  const { name, also, meaning, do: action } = term[language];
  return [name, ...also, meaning, action ?? ''].join('. ');
}
