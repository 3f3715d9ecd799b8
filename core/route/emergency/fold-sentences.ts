import { foldQuestion, withoutMarks } from '../fold-question.ts';
import type { Script } from './script.ts';

/** Characters of a question that are read; more only takes time. */
const MOST_CHARACTERS = 4_000;
const SENTENCE_ENDS = /[.!?。！？…\n]+|(?<=[។။།।])/u;
/** Scripts whose marks are accents and vowel signs that people leave out. */
const LOSES_MARKS: readonly Script[] = ['latin', 'cyrillic', 'arabic'];

/** The sentences of a text as they are compared: narrow, lower-case, a letter at most twice in a row, without accents where people leave them out. */
export function foldSentences(text: string, script: Script): string[] {
  return text
    .slice(0, MOST_CHARACTERS)
    .split(SENTENCE_ENDS)
    .map((sentence) => foldWords(sentence, script))
    .filter(Boolean);
}

/** A part of a sentence in the same form. */
export function foldWords(text: string, script: Script): string {
  const folded = foldQuestion(text).replace(/(.)\1{2,}/gu, '$1$1');
  return LOSES_MARKS.includes(script) ? withoutMarks(folded) : folded;
}
