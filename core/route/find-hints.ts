import type { Service } from '../services.ts';
import { foldQuestion } from './fold-question.ts';
import { guessLanguages } from './guess-languages.ts';
import { questionFeatures } from './question-features.ts';
import type { RouteModel } from './route-model.ts';

/** What the pieces of a question hint at, in bits, each piece once. The likeliest language alone is looked at. */
export function findHints(text: string, { services, questions }: RouteModel): { service: Service; bits: number }[] {
  const language = guessLanguages(foldQuestion(text)).find((guess) => questions[guess]);
  const hints = language ? questions[language]?.hints : undefined;
  if (!language || !hints) return [];
  return [...new Set(questionFeatures(text, language))].flatMap((piece) => {
    const at = piece ? hints.indexOf(`\n${piece}\t`) : -1;
    if (at < 0) return [];
    const tag = at + piece.length + 2;
    return [{ service: services[hints.charCodeAt(tag) - 65]!, bits: (hints.charCodeAt(tag + 1) - 48) / 2 }];
  });
}
