import type { QuestionModel, RouteModel } from '../route-model.ts';
import { guessLanguages } from './guess-languages.ts';

/** What is loaded of the languages that a folded text may be in, the likeliest first. */
export function questionModels(folded: string, { languages, questions }: Pick<RouteModel, 'languages' | 'questions'>): QuestionModel[] {
  return guessLanguages(folded, languages).flatMap((language) => questions[language] ?? []);
}
