import type { TermNames } from '../../explanation.ts';
import type { Random } from '../../route/linear/train/create-random.ts';
import type { LearnedWord } from '../learned-word.ts';
import { chooseAnswers } from './choose-answers.ts';

/** A word to be told by its easy Korean, and the answers to choose from, one of which is the word. */
export interface QuizQuestion {
  word: LearnedWord;
  answers: readonly TermNames[];
}

/** A round of questions. The reader answers the first one; a word that was answered wrong comes back later. */
export interface Quiz {
  questions: readonly QuizQuestion[];
  /** How many words the round has. */
  count: number;
  /** The ids of the words that were answered wrong once or more. */
  missed: ReadonlySet<string>;
  /** The id of the answer to the first question; null until the reader has chosen. */
  chosen: string | null;
}

export interface QuizOptions {
  /** The reader's words. */
  words: readonly LearnedWord[];
  /** Where wrong answers come from. */
  glossary: readonly TermNames[];
  random: Random;
}

/** The most words in a round: a few minutes. */
export const ROUND = 10;
/** How many other questions come before a word that was answered wrong. */
const BETWEEN = 2;

/** A round with some of the reader's words, in any order. */
export function startQuiz({ words, glossary, random }: QuizOptions): Quiz {
  const chosen = shuffled(words, random).slice(0, ROUND);
  const questions = chosen.map((word) => ({ word, answers: shuffled([word, ...chooseAnswers(word, glossary, random)], random) }));
  return { questions, count: questions.length, missed: new Set(), chosen: null };
}

/** The reader chooses the answer with this id to the first question. A second choice does not count. */
export function answerQuiz(quiz: Quiz, id: string): Quiz {
  const [question] = quiz.questions;
  if (!question || quiz.chosen !== null || !question.answers.some((answer) => answer.id === id)) return quiz;
  const missed = id === question.word.id ? quiz.missed : new Set([...quiz.missed, question.word.id]);
  return { ...quiz, chosen: id, missed };
}

/** Goes on to the next question, once the first one is answered. No question is left when each word was answered right. */
export function nextQuestion(quiz: Quiz, random: Random): Quiz {
  const [question, ...rest] = quiz.questions;
  if (!question || quiz.chosen === null) return quiz;
  const again = { ...question, answers: shuffled(question.answers, random) };
  const questions = quiz.chosen === question.word.id ? rest : [...rest.slice(0, BETWEEN), again, ...rest.slice(BETWEEN)];
  return { ...quiz, questions, chosen: null };
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
