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

const LETTER_A = 65;
const STEPS = 9;
const BEGINNING = 3;
/** A capital letter, which no folded word has, and the word behind it. */
const ENCODED = /([A-J])([^A-J]+)/g;

/** The keywords of a service as the model carries them: a capital letter for how much each tells, then the word. Words are folded. */
export function encodeKeywords(keywords: readonly Keyword[]): string {
  return keywords.map(({ word, weight }) => String.fromCharCode(LETTER_A + Math.round(weight * STEPS)) + word).join('');
}

/** The keywords of a service, read once: a text asks for all of them. */
export function decodeKeywords(encoded: string): readonly ReadKeyword[] {
  const keywords = read.get(encoded) ?? [...encoded.matchAll(ENCODED)].map(([, weight, word]) => readKeyword(weight!, word!));
  read.set(encoded, keywords);
  return keywords;
}

const read = new Map<string, readonly ReadKeyword[]>();

function readKeyword(weight: string, word: string): ReadKeyword {
  return {
    word,
    weight: (weight.charCodeAt(0) - LETTER_A) / STEPS,
    latin: !/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word),
    beginning: withoutMarks(word.slice(0, BEGINNING)),
    unspaced: word.replaceAll(' ', ''),
  };
}
