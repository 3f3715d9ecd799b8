import { withoutPlaces } from '../../facts/fill-facts.ts';
import type { ForeignLanguage, Language } from '../../languages.ts';

/** A text of the glossary in a language, and the service that it is about. */
export interface ServiceExample {
  service: string;
  text: string;
}

/** What the glossary says of a term; a part of the glossary's term. */
export interface ExampleTerm extends Readonly<Partial<Record<ForeignLanguage, ExampleText | null>>> {
  headword: string;
  service: string;
  ko: { easy: string };
  /** A word of buttons and table heads, which is no example of any subject. */
  common?: boolean | undefined;
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

/** Each term that the language has and that tells of a subject, in one text. */
export function examplesOfTerms(terms: readonly ExampleTerm[], language: Language): ServiceExample[] {
  return terms.flatMap((term) => {
    const text = term.common ? null : termText(term, language);
    return text === null ? [] : [{ service: term.service, text: withoutPlaces(text) }];
  });
}

function termText(term: ExampleTerm, language: Language): string | null {
  if (language === 'ko') return `${term.headword}. ${term.ko.easy}`;
  const texts = term[language];
  if (!texts) return null;
  const { name, also, meaning, do: action } = texts;
  return [name, ...also, meaning, action ?? ''].join('. ');
}
