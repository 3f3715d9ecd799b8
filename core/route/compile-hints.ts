import { type Example, type ExampleService, type ExampleTerm, examplesOfQuestions, examplesOfTerms } from './examples.ts';
import { questionFeatures } from './question-features.ts';
import type { QuestionLanguage } from './route-model.ts';

/** A service's own texts count as several: few, but as a reader would put it. */
const QUESTION = 3;
const ABOUT = 2;
/** Rarer pieces are chance. */
const LEAST_USES = 3;
/** A piece is a hint if the service uses it at least twice as often as all do (in bits), and counts for at most 4. */
const LEAST_BITS = 1;
const MOST_BITS = 4;
/** Kept of a language, the most telling and frequent ones: more add little and weigh. */
const KEPT = 800;

interface Hint {
  piece: string;
  service: number;
  bits: number;
  uses: number;
}

/**
 * Pieces of words (`questionFeatures`) that the glossary's texts in a language use of one service above all, for
 * questions that hold no keyword: a line feed, the piece, a tab, the letter of the service, and bits in halves.
 */
export function compileHints(
  ids: readonly string[],
  { services, terms }: { services: readonly ExampleService[]; terms: readonly ExampleTerm[] },
  language: QuestionLanguage,
): string {
  const counts = countPieces(ids, weightedExamples(services, terms, language), language);
  const hints = strongestHints(counts, ids.length);
  const kept = hints.sort((a, b) => b.bits * Math.sqrt(b.uses) - a.bits * Math.sqrt(a.uses)).slice(0, KEPT);
  const lines = kept.map(({ piece, service, bits }) => `\n${piece}\t${String.fromCharCode(65 + service)}${Math.round(bits * 2)}`);
  return lines.sort().join('');
}

function weightedExamples(
  services: readonly ExampleService[],
  terms: readonly ExampleTerm[],
  language: QuestionLanguage,
): (Example & { weight: number })[] {
  return [
    ...examplesOfTerms(terms, language).map((example) => ({ ...example, weight: 1 })),
    ...examplesOfQuestions(services, language).map((example) => ({ ...example, weight: QUESTION })),
    ...services.map(({ id, about }) => ({ service: id, text: about[language], weight: ABOUT })),
    ...services.flatMap(({ id, keywords }) => keywords[language].map((text) => ({ service: id, text, weight: 1 }))),
  ];
}

function countPieces(
  ids: readonly string[],
  examples: readonly (Example & { weight: number })[],
  language: QuestionLanguage,
): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const { service, text, weight } of examples) {
    for (const piece of questionFeatures(text, language)) {
      const uses = counts.get(piece) ?? ids.map(() => 0);
      uses[ids.indexOf(service)]! += weight;
      counts.set(piece, uses);
    }
  }
  return counts;
}

/** For each piece the service that it speaks for, by how much more often than all (two average uses are assumed of each). */
function strongestHints(counts: ReadonlyMap<string, number[]>, services: number): Hint[] {
  const totals = Array.from({ length: services }, (_, service) => sum([...counts.values()].map((uses) => uses[service]!)));
  const all = sum(totals);
  return [...counts].flatMap(([piece, uses]) => {
    const share = sum(uses) / all;
    const bits = uses.map((count, service) => Math.log2((count + 2 * share) / ((totals[service]! + 2) * share)));
    const service = bits.indexOf(Math.max(...bits));
    if (sum(uses) < LEAST_USES || bits[service]! < LEAST_BITS) return [];
    return [{ piece, service, bits: Math.min(MOST_BITS, bits[service]!), uses: sum(uses) }];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
