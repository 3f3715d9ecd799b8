import { type Explanation, type Explanations, namesOf, type TermNames } from '../explanation.ts';
import { withoutMarks } from '../route/language/fold-question.ts';
import { firstSentence } from '../tooltip/first-sentence.ts';
import type { KeptWord } from './kept-word.ts';

/** What learning a word needs of its term, in one language. */
export interface LearnedWord extends TermNames, Pick<Explanation, 'meaning' | 'do'> {
  /** The meaning in easy Korean, in Korean too. */
  easyKorean: string;
  /** What the service is called. */
  serviceName: string;
}

/** A word of the reader's list. */
export interface ListedWord extends KeptWord {
  /** Null where the glossary no longer has the term. */
  learned: LearnedWord | null;
  /** The first sentence of the meaning. */
  brief: string;
}

/** Explained terms by their ids. */
export function learnedWords({ terms, services }: Explanations): ReadonlyMap<string, LearnedWord> {
  const learned = terms.map((term) => ({
    ...term,
    easyKorean: term.easyKorean ?? term.meaning,
    serviceName: services[term.service]?.name ?? '',
  }));
  return new Map(learned.map((word) => [word.id, word]));
}

/** Kept words with what the glossary says of them in a language, in the same order. */
export function listWords(kept: readonly KeptWord[], learned: ReadonlyMap<string, LearnedWord>, language: string): ListedWord[] {
  return kept.map((word) => {
    const known = learned.get(word.id) ?? null;
    return { ...word, learned: known, brief: known ? firstSentence(known.meaning, known.textLanguage ?? language) : '' };
  });
}

/** The words that hold a text in Korean, as it is said, or in the reader's language; accents, case and spaces do not count. */
export function findWords(words: readonly ListedWord[], text: string): readonly ListedWord[] {
  const sought = foldWord(text);
  if (sought === '') return words;
  return words.filter(({ headword, learned }) => {
    const said = learned ? [learned.romanised, ...namesOf(learned), learned.serviceName] : [];
    return [headword, ...said].some((part) => foldWord(part).includes(sought));
  });
}

function foldWord(text: string): string {
  return withoutMarks(text.toLowerCase()).replace(/\s+/g, '');
}
