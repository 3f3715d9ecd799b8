import { knowsWord } from '../classifier/classify.ts';
import { foldQuestion, withoutMarks } from '../language/fold-question.ts';
import { questionModels } from '../language/question-models.ts';
import { stemWord } from '../language/stem-word.ts';
import type { QuestionModel, RouteModel } from '../route-model.ts';
import { decodeKeywords } from './keyword.ts';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 6;
const WORD = /(?<![\p{L}\p{M}])[\p{Script=Latin}\p{M}]+(?![\p{L}\p{M}])/gu;

/**
 * A folded question in which each word in Latin letters that is one error (a letter more, less, wrong, or two that changed places)
 * from a keyword of its language is that keyword. A word that is a keyword's own form, or may be meant for two, stays.
 */
export function correctSpelling(text: string, model: RouteModel): string {
  const folded = foldQuestion(text);
  const question = questionModels(folded, model).find(({ rules }) => rules.spaces);
  if (!question) return folded;
  const { known, byErrors } = vocabularyOf(question);
  const { stems } = question.rules;
  return folded.replace(WORD, (word) => {
    const plain = withoutMarks(word);
    if (plain.length < SHORTEST || known.has(stemWord(plain, stems)) || known.has(plain)) return word;
    if (knowsWord(plain, question, model)) return word;
    const meant = new Set(
      withErrors(plain)
        .flatMap((error) => byErrors.get(error) ?? [])
        .filter((other) => isOneError(plain, other)),
    );
    return meant.size === 1 ? [...meant][0]! : word;
  });
}

interface Vocabulary {
  /** Words and stems that are right as they are. */
  known: ReadonlySet<string>;
  /** Keywords, by what is left of them without one of their letters or none. */
  byErrors: ReadonlyMap<string, readonly string[]>;
}

const read = new WeakMap<QuestionModel, Vocabulary>();

/** The words of a language's keywords, without accents; made once. */
function vocabularyOf(model: QuestionModel): Vocabulary {
  const made = read.get(model) ?? makeVocabulary(model);
  read.set(model, made);
  return made;
}

function makeVocabulary({ keywords, rules }: QuestionModel): Vocabulary {
  const phrases = keywords.flatMap((own) => decodeKeywords(own).map(({ word }) => withoutMarks(word)));
  const words = new Set(phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= SHORTEST));
  const byErrors = new Map<string, string[]>();
  for (const word of words) for (const error of withErrors(word)) byErrors.set(error, [...(byErrors.get(error) ?? []), word]);
  const right = [...words, ...rules.stopWords].map(withoutMarks);
  return { known: new Set([...right, ...right.map((word) => stemWord(word, rules.stems))]), byErrors };
}

/** A word, and the word without each of its letters: two words that are one error apart share one of them. */
function withErrors(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Whether two different words are one letter more, less or wrong, or two neighbours in the other order, apart. */
function isOneError(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return isSwapped || short.slice(at + 1) === long.slice(at + 1);
}
