import { LANGUAGES, type Language } from '../languages.ts';
import { buildTrie } from '../match/trie.ts';
import { findForms } from './find-forms.ts';
import { foldQuestion } from './fold-question.ts';
import { encodeKeyword } from './keyword.ts';
import { phraseForm } from './phrase-form.ts';
import type { QuestionLanguage, RouteModel } from './route-model.ts';

/** A text of the glossary in a language, by the service it is about. */
interface Example {
  service: string;
  form: string;
}

export interface KeywordTerm
  extends Readonly<Record<Language, { name: string; also: readonly string[]; meaning: string; do: string | null }>> {
  headword: string;
  service: string;
  ko: { easy: string };
}

export interface KeywordService {
  id: string;
  keywords: Readonly<Record<QuestionLanguage, readonly string[]>>;
  questions: readonly Readonly<Record<QuestionLanguage, string>>[];
}

interface Keyword {
  service: string;
  word: string;
  form: string;
  weight: number;
}

/** Examples of the own service that every keyword is given, so that one of which there is no example tells all. */
const PRIOR = 2;
/** What a keyword is worth that the glossary uses of other subjects alone. */
const LEAST = 0.25;

/**
 * The words by which a question is recognised, as the model carries them. A keyword that the glossary's own texts use of
 * other subjects too (child, company, bank) weighs less; one that only lengthens another of its service is left out.
 */
export function compileKeywords(
  ids: readonly string[],
  services: readonly KeywordService[],
  terms: readonly KeywordTerm[],
): RouteModel['keywords'] {
  const languages: QuestionLanguage[] = ['ko', ...LANGUAGES];
  const compiled = languages.map((language) => {
    const keywords = withoutLonger(weighKeywords(listKeywords(services, language), examplesOf(services, terms, language)));
    return [language, ids.map((id) => keywords.filter(({ service }) => service === id).map(encodeKeyword))];
  });
  return Object.fromEntries(compiled) as Record<QuestionLanguage, string[][]>;
}

function listKeywords(services: readonly KeywordService[], language: QuestionLanguage): Keyword[] {
  return services.flatMap(({ id, keywords }) =>
    [...new Set(keywords[language].map(foldQuestion))].map((word) => ({ service: id, word, form: phraseForm(word, language), weight: 1 })),
  );
}

function examplesOf(services: readonly KeywordService[], terms: readonly KeywordTerm[], language: QuestionLanguage): Example[] {
  const ofTerms = terms.map((term) => ({ service: term.service, form: phraseForm(textOf(term, language), language) }));
  const ofQuestions = services.flatMap(({ id, questions }) =>
    questions.map((question) => ({ service: id, form: phraseForm(question[language], language) })),
  );
  return [...ofTerms, ...ofQuestions];
}

function textOf(term: KeywordTerm, language: QuestionLanguage): string {
  if (language === 'ko') return `${term.headword}. ${term.ko.easy}`;
  const { name, also, meaning, do: action } = term[language];
  return [name, ...also, meaning, action ?? ''].join('. ');
}

function weighKeywords(keywords: readonly Keyword[], examples: readonly Example[]): Keyword[] {
  const { trie, sorted } = buildTrie(keywords.map(({ form }) => form));
  const uses = new Map<string, Map<string, number>>();
  for (const { service, form } of examples) {
    for (const found of new Set(findForms(form, trie))) {
      const counts = uses.get(sorted[found]!) ?? new Map<string, number>();
      uses.set(sorted[found]!, counts.set(service, (counts.get(service) ?? 0) + 1));
    }
  }
  return keywords.map((keyword) => ({ ...keyword, weight: weightOf(keyword.service, uses.get(keyword.form) ?? new Map()) }));
}

function weightOf(service: string, uses: ReadonlyMap<string, number>): number {
  const own = (uses.get(service) ?? 0) + PRIOR;
  const all = [...uses.values()].reduce((sum, count) => sum + count, PRIOR);
  return LEAST + (1 - LEAST) * (own / all);
}

/** Without keywords that contain another, as telling, of the same service and none of another service. */
function withoutLonger(keywords: readonly Keyword[]): Keyword[] {
  return keywords.filter((keyword) => {
    const inside = keywords.filter((other) => other.form !== keyword.form && keyword.form.includes(other.form));
    const same = keywords.some((other) => other.form === keyword.form && other.service !== keyword.service);
    return (
      same || !inside.some(({ weight }) => weight >= keyword.weight - 0.1) || inside.some(({ service }) => service !== keyword.service)
    );
  });
}
