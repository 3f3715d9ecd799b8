import { EMPTY_WORDS } from '../keywords/empty-words.ts';
import { hasSpaces, phraseForm } from '../language/phrase-form.ts';
import type { QuestionLanguage } from '../route-model.ts';

/** A pair of hiragana is grammar. */
const GRAMMAR = /^\p{Script=Hiragana}+$/u;

/**
 * The pieces by which texts are compared without regard to phrases: stems, or pairs of characters where there are no
 * spaces. Those that texts about anything hold are left out.
 */
export function questionFeatures(text: string, language: QuestionLanguage): string[] {
  const form = phraseForm(text, language);
  const empty = emptyPieces(language);
  const pieces = hasSpaces(language) ? form.trim().split(' ') : pairsOf(form);
  return pieces.filter((piece) => !empty.has(piece) && !GRAMMAR.test(piece));
}

function pairsOf(form: string): string[] {
  const runs = form.split(/[^\p{L}\p{N}]+/u);
  return runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
}

const emptyOf = new Map<QuestionLanguage, ReadonlySet<string>>();

function emptyPieces(language: QuestionLanguage): ReadonlySet<string> {
  const known = emptyOf.get(language) ?? new Set(EMPTY_WORDS[language].map((word) => phraseForm(word, language).trim()));
  emptyOf.set(language, known);
  return known;
}
