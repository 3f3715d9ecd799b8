import { hasSpaces, phraseForm } from './phrase-form.ts';
import type { QuestionLanguage } from './route-model.ts';

/** The pieces by which texts are compared without regard to phrases: stems, or pairs of characters where there are no spaces. */
export function questionFeatures(text: string, language: QuestionLanguage): string[] {
  const form = phraseForm(text, language);
  if (hasSpaces(language)) return form.trim().split(' ');
  const runs = form.split(/[^\p{L}\p{N}]+/u);
  return runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
}
