import { FOREIGN_LANGUAGES, type ForeignLanguage, LANGUAGES, type Language, type OtherLanguage } from '../../languages.ts';
import type { PageWords } from '../evidence/page-words.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import type { WrittenLanguage } from '../language/written-language.ts';

/** All that routing has to know of a language: `locales/<language>/routing.yaml`, with what the language is like. */
export interface RoutingWords extends Omit<WrittenLanguage, 'accents'>, LanguageRules {
  /**
   * Keywords that say who, where or what thing rather than what the trouble is: in “the hotel refuses a refund” or “a
   * fine for driving in the bus lane” they are the scene. They count for a service, but less than a word for the trouble.
   */
  contextWords: readonly string[];
  /** Of the language that pages are in: Korean. */
  pages: CompiledPageWords | null;
}

/** With what only compiling asks for. */
export interface CompiledPageWords extends PageWords {
  /** Words of steps that any contract, bill or decision may take (ending it, objecting to it, interpretation): they tell half. */
  steps: readonly string[];
}

/** A language with the words that keywords and tokens are compiled by. */
export type QuestionWords = Pick<RoutingWords, 'contextWords'> & { id: Language; rules: LanguageRules };

/** The languages that the glossary explains its terms in, Korean first. Throws where one has no words for routing. */
export function questionWords(all: readonly RoutingWords[]): QuestionWords[] {
  return LANGUAGES.map((id) => {
    const words = wordsOf(id, all);
    return { id, contextWords: words.contextWords, rules: rulesOf(words) };
  });
}

/** What the languages that explain terms to readers without Korean are read by. Throws where one has no words for routing. */
export function foreignRules(all: readonly RoutingWords[]): Map<ForeignLanguage, LanguageRules> {
  return new Map(FOREIGN_LANGUAGES.map((id) => [id, rulesOf(wordsOf(id, all))]));
}

/** What tells the languages apart, without the rest. */
export function writtenLanguages(all: readonly RoutingWords[]): WrittenLanguage[] {
  return all.map(({ id, scripts, accents, everywhere }) => ({ id, scripts, accents: accents !== 'none', everywhere }));
}

/** The words of Korean pages. Throws where there are none. */
export function pageWords(all: readonly RoutingWords[]): CompiledPageWords {
  const { pages } = wordsOf('ko', all);
  if (!pages) throw new Error('locales/ko/routing.yaml has no words of pages.');
  return pages;
}

/** The context words of Korean, the language of pages. */
export function contextWords(all: readonly RoutingWords[]): readonly string[] {
  return wordsOf('ko', all).contextWords;
}

function rulesOf({ spaces, head, accents, stems, stopWords, clauses }: RoutingWords): LanguageRules {
  return { spaces, head, accents, stems, stopWords, clauses };
}

function wordsOf(id: Language | OtherLanguage, all: readonly RoutingWords[]): RoutingWords {
  const words = all.find((language) => language.id === id);
  if (!words) throw new Error(`locales/${id}/routing.yaml is missing.`);
  return words;
}
