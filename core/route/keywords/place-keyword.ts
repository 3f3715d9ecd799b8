import { withoutMarks } from '../language/fold-question.ts';
import type { LanguageRules, StemRules } from '../language/language-rules.ts';
import { stemWord } from '../language/stem-word.ts';
import type { ReadKeyword } from './keyword.ts';

/** Where a keyword is in a question; `exact`: in this very form of the word. */
export interface Place {
  start: number;
  end: number;
  exact: boolean;
}

/**
 * A finder of keywords in one folded question: as whole words, or, in scripts that write words together, anywhere.
 * A question without any marks is compared without them, as people type on a foreign keyboard; where accents are optional, every question is.
 */
export function createKeywordFinder(
  question: string,
  { accents, stems }: Pick<LanguageRules, 'accents' | 'stems'>,
): (keyword: ReadKeyword) => Place[] {
  const plain = withoutMarks(question);
  const isBare = accents === 'optional' || plain === question;
  const form = (word: string) => (isBare ? withoutMarks(word) : word);
  const tokens = [...form(question).matchAll(/[\p{Script=Latin}\p{M}\p{N}]+/gu)].map((match) => tokenOf(match, stems));
  const letters = withoutSpaces(question);
  return ({ word, latin, beginning, unspaced }) => {
    if (!latin) return findLetters(letters, word, unspaced);
    // Most keywords are not in a question: their first letters show that at once.
    return plain.includes(beginning) ? findWords(tokens, form(word), stems) : [];
  };
}

interface Token {
  text: string;
  stem: string;
  start: number;
}

function tokenOf(match: RegExpExecArray, stems: StemRules | null): Token {
  return { text: match[0], stem: stemWord(match[0], stems), start: match.index };
}

function findWords(tokens: readonly Token[], word: string, rules: StemRules | null): Place[] {
  const parts = word.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const stems = parts.map((part) => stemWord(part, rules));
  const places: Place[] = [];
  for (let at = 0; at + parts.length <= tokens.length; at++) {
    if (!stems.every((stem, i) => tokens[at + i]!.stem === stem)) continue;
    const last = tokens[at + parts.length - 1]!;
    const exact = parts.every((part, i) => tokens[at + i]!.text === part);
    places.push({ start: tokens[at]!.start, end: last.start + last.text.length, exact });
  }
  return places;
}

/** A text without spaces, and where each letter stood. */
interface Letters {
  text: string;
  offsets: number[];
}

function withoutSpaces(question: string): Letters {
  const offsets = [...question.matchAll(/[^ ]/g)].map((match) => match.index);
  return { text: question.replaceAll(' ', ''), offsets };
}

function findLetters({ text, offsets }: Letters, word: string, letters: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
    const own = offsets.slice(at, at + letters.length);
    if (isTornApart(own, word) || (isKatakana(letters[0]!) && isKatakana(text[at - 1] ?? ''))) continue;
    if (isShortHangul(word) && offsets[at - 1] === own[0]! - 1 && isHangul(text[at - 1]!)) continue;
    places.push({ start: own[0]!, end: own.at(-1)! + 1, exact: true });
  }
  return places;
}

/** A space where the keyword has none leaves at least two syllables on either side, or it is chance (집 세탁기 is not 집세). */
function isTornApart(offsets: readonly number[], word: string): boolean {
  const gap = offsets.findIndex((offset, i) => i > 0 && offset - offsets[i - 1]! > 1);
  return gap > 0 && !word.includes(' ') && Math.min(gap, offsets.length - gap) < 2;
}

/** A word in katakana begins where the katakana begins: スリ is not in タックスリファンド. */
function isKatakana(character: string): boolean {
  return /[\p{Script=Katakana}ー]/u.test(character);
}

/** A Korean word of two syllables, or one put together of several, begins a word: 실비 is not in 과실비율, 산 지 not in 원산지. */
function isShortHangul(word: string): boolean {
  return isHangul(word[0]!) && (word.length <= 2 || word.includes(' '));
}

function isHangul(character: string): boolean {
  return /\p{Script=Hangul}/u.test(character);
}
