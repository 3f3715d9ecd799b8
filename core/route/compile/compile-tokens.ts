import { questionFeatures } from '../classifier/question-tokens.ts';
import { encodePieces, type Piece } from '../classifier/token-weights.ts';
import type { PieceModel, QuestionLanguage } from '../route-model.ts';
import { type Example, type ExampleService, type ExampleTerm, examplesOfQuestions, examplesOfTerms } from './examples.ts';

/** What an example, a term's explanation and a keyword count beside a question; the last two are many and not asked like that. */
const WEIGHT = { question: 1, term: 0.3, keyword: 0.5 } as const;
/** Uses that every piece is taken to have had with every service (additive smoothing). */
const UNSEEN = 0.1;
/** Rarer pieces are chance. */
const LEAST_USES = 1;
/** Kept of a language, the most telling ones: more add little and weigh. */
const KEPT = 2000;

export interface PieceSources {
  services: readonly ExampleService[];
  terms: readonly ExampleTerm[];
  /** Questions as people ask them. */
  examples: readonly Example[];
}

/**
 * How often each piece of a question (`questionFeatures`) stands in what is said of each service: the counts of a naive
 * Bayes classifier, as bits. It knows what no keyword list holds, such as stories in everyday words.
 */
export function compilePieces(ids: readonly string[], sources: PieceSources, language: QuestionLanguage): PieceModel {
  const totals = ids.map(() => 0);
  const uses = new Map<string, number[]>();
  for (const { service, text, weight } of weightedExamples(sources, language)) {
    const at = ids.indexOf(service);
    totals[at]! += weight;
    for (const piece of new Set(questionFeatures(text, language).filter(Boolean))) {
      const counts = uses.get(piece) ?? ids.map(() => 0);
      counts[at]! += weight;
      uses.set(piece, counts);
    }
  }
  const kept = [...uses]
    .filter(([, counts]) => sum(counts) >= LEAST_USES)
    .sort(([, a], [, b]) => information(b, totals) - information(a, totals))
    .slice(0, KEPT);
  return {
    pieces: encodePieces(kept.map(([piece, counts]): Piece => ({ piece, bits: counts.map(bitsOf) }))),
    // A text has a piece or has it not: two outcomes, each taken to have been seen a little.
    volume: totals.map((total) => Math.round(100 * Math.log2(total + 2 * UNSEEN)) / 100),
  };
}

function weightedExamples({ services, terms, examples }: PieceSources, language: QuestionLanguage): (Example & { weight: number })[] {
  const keywords = services.flatMap(({ id, keywords: all }) => all[language].map((text) => ({ service: id, text })));
  const weigh = (texts: readonly Example[], weight: number) => texts.map((example) => ({ ...example, weight }));
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

/** Over a piece that the service never uses. */
function bitsOf(uses: number): number {
  return Math.log2((uses + UNSEEN) / UNSEEN);
}

/** By how much the uses of a piece differ from those of all pieces together, in bits. */
function information(counts: readonly number[], totals: readonly number[]): number {
  const share = sum(counts) / sum(totals);
  return sum(counts.map((count, at) => (count > 0 ? count * Math.log2(count / (totals[at]! * share)) : 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
