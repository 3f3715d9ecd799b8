import { foldQuestion, withoutMarks } from '../language/fold-question.ts';
import type { Script } from './script.ts';

/** Characters of a question that are read; more only takes time. */
const MOST_CHARACTERS = 4_000;
const SENTENCE_ENDS = /[.!?。！？…\n]+|(?<=[။។།।])/u;
const CLAUSE_ENDS = /[,，、;；:：]+/u;
/** Scripts whose marks are accents and vowel signs that people leave out. */
const LOSES_MARKS: readonly Script[] = ['latin', 'cyrillic', 'arabic'];
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What may tell of something by itself in a long text, as far as it is read: sentences, and clauses with the next one. */
export function questionParts(text: string): string[] {
  const clauses = sentencesOf(text).flatMap((sentence) => sentence.split(CLAUSE_ENDS));
  return [...sentencesOf(text), ...clauses.slice(1).map((clause, before) => `${clauses[before]} ${clause}`)];
}

function sentencesOf(text: string): string[] {
  return text.slice(0, MOST_CHARACTERS).split(SENTENCE_ENDS);
}

/** The words of each sentence of a text, with all their marks: narrow, lower-case, a letter at most twice in a row. */
export function foldSentences(text: string): string[][] {
  return sentencesOf(text)
    .map((sentence) => foldMarked(sentence).match(WORD) ?? [])
    .filter(({ length }) => length > 0);
}

/** A word or phrase in the same form. */
export function foldMarked(text: string): string {
  return foldQuestion(text).replace(/(.)\1{2,}/gu, '$1$1');
}

/** Without accents, in scripts where people leave them out. */
export function unmark(folded: string, script: Script): string {
  return LOSES_MARKS.includes(script) ? withoutMarks(folded) : folded;
}
