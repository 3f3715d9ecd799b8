import type { QuestionLanguage } from '../../languages.ts';
import { questionTokens } from '../classifier/question-tokens.ts';
import { encodeTokens } from '../classifier/token-weights.ts';
import type { TokenModel } from '../route-model.ts';
import { type ExampleService, type ExampleTerm, examplesOfQuestions, examplesOfTerms, type ServiceExample } from './examples.ts';
import type { QuestionWords } from './routing-words.ts';

/** What a term's explanation and a keyword count beside a question: there are many of them, and nobody asks like that. */
const WEIGHT = { question: 1, term: 0.3, keyword: 0.5 } as const;
/** Uses that every token starts with at every service (additive smoothing). */
const UNSEEN = 0.1;
/** Rarer tokens are chance. */
const LEAST_USES = 1;
/** How many tokens of a language are kept, the most telling ones: more would add little and make the model larger. */
const KEPT = 2000;

/** What tokens are counted in. */
export interface TokenSources {
  services: readonly ExampleService[];
  terms: readonly ExampleTerm[];
  /** Questions as people ask them. */
  examples: readonly ServiceExample[];
}

/**
 * How often each token of a question (`questionTokens`) is in what is said of each service: the counts of a naive Bayes
 * classifier, as log-odds. It knows what no keyword list contains, such as stories in everyday words.
 */
export function compileTokens(
  ids: readonly string[],
  sources: TokenSources,
  { id: language, rules }: Omit<QuestionWords, 'contextWords'>,
): TokenModel {
  const totals = ids.map(() => 0);
  const uses = new Map<string, number[]>();
  for (const { service, text, weight } of weightedExamples(sources, language)) {
    const at = ids.indexOf(service);
    totals[at]! += weight;
    for (const token of new Set(questionTokens(text, rules))) {
      const counts = uses.get(token) ?? ids.map(() => 0);
      counts[at]! += weight;
      uses.set(token, counts);
    }
  }
  const kept = [...uses]
    .filter(([, counts]) => sum(counts) >= LEAST_USES)
    .sort(([, a], [, b]) => information(b, totals) - information(a, totals))
    .slice(0, KEPT);
  return {
    tokens: encodeTokens(kept.map(([token, counts]) => ({ token, logOdds: counts.map(logOddsOf) }))),
    // A text has a token or does not have it: two outcomes, each of which counts as seen a little.
    totals: totals.map((total) => Math.round(100 * Math.log2(total + 2 * UNSEEN)) / 100),
  };
}

function weightedExamples(
  { services, terms, examples }: TokenSources,
  language: QuestionLanguage,
): (ServiceExample & { weight: number })[] {
  const keywords = services.flatMap(({ id, keywords: all }) => all[language].map((text) => ({ service: id, text })));
  const weigh = (texts: readonly ServiceExample[], weight: number) => texts.map((example) => ({ ...example, weight }));
  return [
    ...weigh(examples, WEIGHT.question),
    ...weigh(examplesOfQuestions(services, language), WEIGHT.question),
    ...weigh(
      services.map(({ id, about }) => ({ service: id, text: about[language] })),
      WEIGHT.question,
    ),
    ...weigh(examplesOfTerms(terms, language), WEIGHT.term),
    ...weigh(keywords, WEIGHT.keyword),
  ];
}

/** Over a token that the service never uses, in bits. */
function logOddsOf(uses: number): number {
  return Math.log2((uses + UNSEEN) / UNSEEN);
}

/** By how much the uses of a token differ from those of all tokens together, in bits. */
function information(counts: readonly number[], totals: readonly number[]): number {
  const share = sum(counts) / sum(totals);
  return sum(counts.map((count, at) => (count > 0 ? count * Math.log2(count / (totals[at]! * share)) : 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
