import { buildTrie } from '../match/trie.ts';
import { CONTEXT_WORDS } from './context-words.ts';
import { type Example, type ExampleService, type ExampleTerm, examplesOfQuestions, examplesOfTerms } from './examples.ts';
import { findForms } from './find-forms.ts';
import { foldQuestion } from './fold-question.ts';
import { encodeKeyword } from './keyword.ts';
import { hasSpaces, phraseForm } from './phrase-form.ts';
import type { QuestionLanguage } from './route-model.ts';

interface Keyword {
  service: string;
  word: string;
  form: string;
  weight: number;
}

/** Examples of the own service that every keyword is given, so that one of which there is no example tells all. */
const PRIOR = 2;
/** What a keyword is worth that the glossary uses of other subjects alone. */
const LEAST = 0.4;
/** What a word for the scene is worth beside one for the trouble. */
const CONTEXT = 0.6;
/** How much of a keyword its parts must say already for it to be left out. */
const KNOWN = 0.9;

/**
 * The keywords of each service in a language as the model carries them. One that the glossary's own texts use of other
 * subjects too (child, company, bank) weighs less; one that only lengthens another of its service is left out.
 */
export function compileKeywords(
  ids: readonly string[],
  { services, terms }: { services: readonly ExampleService[]; terms: readonly ExampleTerm[] },
  language: QuestionLanguage,
): string[][] {
  const examples = [...examplesOfTerms(terms, language), ...examplesOfQuestions(services, language)];
  const keywords = withoutLonger(weighKeywords(listKeywords(services, language), examples, language), language);
  return ids.map((id) => keywords.filter(({ service }) => service === id).map(encodeKeyword));
}

function listKeywords(services: readonly ExampleService[], language: QuestionLanguage): Keyword[] {
  return services.flatMap(({ id, keywords }) =>
    [...new Set(keywords[language].map(foldQuestion))].map((word) => ({ service: id, word, form: phraseForm(word, language), weight: 1 })),
  );
}

function weighKeywords(keywords: readonly Keyword[], examples: readonly Example[], language: QuestionLanguage): Keyword[] {
  const { trie, sorted } = buildTrie(keywords.map(({ form }) => form));
  const uses = new Map(sorted.map((form) => [form, new Map<string, number>()]));
  for (const { service, text } of examples) {
    for (const found of new Set(findForms(phraseForm(text, language), trie))) {
      const counts = uses.get(sorted[found]!)!;
      counts.set(service, (counts.get(service) ?? 0) + 1);
    }
  }
  const context = new Set([...CONTEXT_WORDS[language]].map((word) => phraseForm(word, language)));
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

/** Without keywords that shorter ones inside them already bring to the same service. */
function withoutLonger(keywords: readonly Keyword[], language: QuestionLanguage): Keyword[] {
  const kept = new Map<string, Keyword[]>();
  const byForm = new Map<string, Keyword[]>();
  for (const keyword of keywords) byForm.set(keyword.form, [...(byForm.get(keyword.form) ?? []), keyword]);
  for (const [form, group] of [...byForm].sort(([a], [b]) => a.length - b.length)) {
    const inside = coverOf(form, kept, language);
    const isKnown = ({ service }: Keyword) => total(inside, service) >= KNOWN * total(inside) && total(inside, service) >= KNOWN;
    if (group.length > 1 || !group.every(isKnown)) kept.set(form, group);
  }
  return [...kept.values()].flat();
}

function total(keywords: readonly Keyword[], service?: string): number {
  return keywords.reduce((sum, keyword) => sum + (service === undefined || keyword.service === service ? keyword.weight : 0), 0);
}

/** The longest kept keywords inside a form, without overlaps. */
function coverOf(form: string, kept: ReadonlyMap<string, Keyword[]>, language: QuestionLanguage): Keyword[] {
  const units = hasSpaces(language) ? form.trim().split(' ') : [...form];
  const join = (part: string[]) => (hasSpaces(language) ? ` ${part.join(' ')} ` : part.join(''));
  const found: Keyword[] = [];
  const taken = units.map(() => false);
  for (let length = units.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= units.length; from++) {
      const group = kept.get(join(units.slice(from, from + length)));
      if (!group || taken.slice(from, from + length).some(Boolean)) continue;
      taken.fill(true, from, from + length);
      found.push(...group);
    }
  }
  return found;
}
