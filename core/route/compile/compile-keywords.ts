import { buildTrie } from '../../match/trie.ts';
import { findForms } from '../keywords/find-forms.ts';
import { encodeKeywords } from '../keywords/keyword.ts';
import { foldQuestion } from '../language/fold-question.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import { phraseForm } from '../language/phrase-form.ts';
import { type ExampleService, type ExampleTerm, examplesOfTerms, type ServiceExample } from './examples.ts';
import type { QuestionWords } from './routing-words.ts';

interface WeighedKeyword {
  service: string;
  word: string;
  form: string;
  weight: number;
}

/** Examples of its own service that every keyword starts with, so that a keyword without examples tells most. */
const PRIOR = 2;
/** What a keyword is worth that the glossary uses only of other subjects. */
const LEAST = 0.4;
/** What a context word is worth beside a word for the trouble. */
const CONTEXT = 0.6;
/** A keyword inside another must tell nearly as much to replace it. */
const ALIKE = 0.1;

/**
 * The keywords of each service in a language as the model carries them. One that the glossary's own texts use of other
 * subjects too (child, company, bank) weighs less; one that only lengthens another of its service is left out. Sorted,
 * since neighbours that begin alike pack small.
 */
export function compileKeywords(
  ids: readonly string[],
  { services, terms }: { services: readonly ExampleService[]; terms: readonly ExampleTerm[] },
  language: QuestionWords,
): string[] {
  const examples = examplesOfTerms(terms, language.id);
  const keywords = withoutLonger(weighKeywords(listKeywords(services, language), examples, language), language.rules);
  const inOrder = keywords.toSorted((a, b) => a.weight - b.weight || (a.word < b.word ? -1 : 1));
  return ids.map((id) => encodeKeywords(inOrder.filter(({ service }) => service === id)));
}

/** The shortest keyword of each form: “refunded” is found by “refund”. */
function listKeywords(services: readonly ExampleService[], { id: language, rules }: QuestionWords): WeighedKeyword[] {
  return services.flatMap(({ id, keywords }) => {
    const words = keywords[language].map(foldQuestion).sort((a, b) => b.length - a.length);
    const forms = new Map(words.map((word) => [phraseForm(word, rules), word]));
    return [...forms].map(([form, word]) => ({ service: id, word, form, weight: 1 }));
  });
}

function weighKeywords(
  keywords: readonly WeighedKeyword[],
  examples: readonly ServiceExample[],
  { contextWords, rules }: QuestionWords,
): WeighedKeyword[] {
  const { trie, sorted } = buildTrie(keywords.map(({ form }) => form));
  const uses = new Map(sorted.map((form) => [form, new Map<string, number>()]));
  for (const { service, text } of examples) {
    for (const found of new Set(findForms(phraseForm(text, rules), trie))) {
      const counts = uses.get(sorted[found]!)!;
      counts.set(service, (counts.get(service) ?? 0) + 1);
    }
  }
  const context = new Set(contextWords.map((word) => phraseForm(word, rules)));
  return keywords.map((keyword) => ({
    ...keyword,
    weight: weightOf(keyword.service, uses.get(keyword.form)!) * (context.has(keyword.form) ? CONTEXT : 1),
  }));
}

function weightOf(service: string, uses: ReadonlyMap<string, number>): number {
  const own = (uses.get(service) ?? 0) + PRIOR;
  const all = [...uses.values()].reduce((sum, count) => sum + count, PRIOR);
  return LEAST + (1 - LEAST) * (own / all);
}

/** Without keywords that contain another one of their service that tells as much, and none of another service. */
function withoutLonger(keywords: readonly WeighedKeyword[], rules: LanguageRules): WeighedKeyword[] {
  const byForm = new Map<string, WeighedKeyword[]>();
  for (const keyword of keywords) byForm.set(keyword.form, [...(byForm.get(keyword.form) ?? []), keyword]);
  return keywords.filter((keyword) => {
    const inside = partsOf(keyword.form, rules).flatMap((part) => byForm.get(part) ?? []);
    const isShared = byForm.get(keyword.form)!.length > 1;
    const isReplaced = inside.some(({ weight }) => weight >= keyword.weight - ALIKE);
    return isShared || !isReplaced || inside.some(({ service }) => service !== keyword.service);
  });
}

/** All shorter phrases inside a form. */
function partsOf(form: string, { spaces }: LanguageRules): string[] {
  const units = spaces ? form.trim().split(' ') : [...form];
  const join = (part: string[]) => (spaces ? ` ${part.join(' ')} ` : part.join(''));
  return units.flatMap((_, from) =>
    units.slice(from).flatMap((__, more) => (more + 1 < units.length ? [join(units.slice(from, from + more + 1))] : [])),
  );
}
