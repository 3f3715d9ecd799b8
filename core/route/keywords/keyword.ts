import { withoutMarks } from '../language/fold-question.ts';

/** A word or phrase that speaks for a service, and how much it tells (0 … 1). */
export interface Keyword {
  word: string;
  weight: number;
}

/** A keyword with what is asked of it at every question. */
export interface ReadKeyword extends Keyword {
  /** Made of words between spaces. */
  latin: boolean;
  /** Its first letters, which every form of a word keeps, without marks. */
  beginning: string;
  unspaced: string;
}

const ZERO = 48;
const STEPS = 9;
const BEGINNING = 3;

/** A keyword as the model carries it: a digit for how much it tells, then the word. */
export function encodeKeyword({ word, weight }: Keyword): string {
  return String.fromCharCode(ZERO + Math.round(weight * STEPS)) + word;
}

/** The keywords of a service, read once: a text asks for all of them. */
export function decodeKeywords(encoded: readonly string[]): readonly ReadKeyword[] {
  const keywords = read.get(encoded) ?? encoded.map(decodeKeyword);
  read.set(encoded, keywords);
  return keywords;
}

const read = new WeakMap<readonly string[], readonly ReadKeyword[]>();

function decodeKeyword(encoded: string): ReadKeyword {
  const word = encoded.slice(1);
  return {
    word,
    weight: (encoded.charCodeAt(0) - ZERO) / STEPS,
    latin: !/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word),
    beginning: withoutMarks(word.slice(0, BEGINNING)),
    unspaced: word.replaceAll(' ', ''),
  };
}
