import type { Language } from '../../../core/languages.ts';
import { pageWords, questionWords, writtenLanguages } from '../../../core/route/compile/routing-words.ts';
import type { LanguageRules } from '../../../core/route/language/language-rules.ts';
import { readRoutingWords } from '../../../glossary/read/read-routing-words.ts';

const { routingWords } = readRoutingWords();

/** What tells languages apart, and the words of pages, as the project has them. */
export const LANGUAGES_AS_WRITTEN = writtenLanguages(routingWords);
export const PAGE_WORDS = pageWords(routingWords);

/** How a language is read, as the project has it. */
export function rulesOf(language: Language): LanguageRules {
  return questionWords(routingWords).find(({ id }) => id === language)!.rules;
}
