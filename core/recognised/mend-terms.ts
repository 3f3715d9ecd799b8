import type { Letter } from '../digest/letter.ts';
import type { Matcher } from '../match/find-matches.ts';
import type { TermIndex } from '../match/term-index.ts';
import { wordsOfTrie } from '../match/trie-words.ts';
import { isHangul } from '../text/hangul.ts';
import { areNear } from './near-syllables.ts';
import { createVocabulary, LONGEST_WORD, type Vocabulary, withBlank } from './vocabulary.ts';

/** A recognised letter with its terms as they were printed. */
export type TermMender = (letter: Letter) => Letter;

/** Shorter terms are too like other words: 신청은 and 신청인, 영수증 and 영주증; as is one in two words: 경정 세액 and 결정세액. */
const SHORTEST = 4;

/**
 * Reads the terms of an index where recognition took one letter of one syllable for another: 외국인등록즘 is 외국인등록증. Only at the
 * beginning of a word, and only where the whole is a term as on any page. What is mended is in doubt, as sure as recognition may have been.
 * The text stays as long as it is, so that offsets hold. What is looked up is made with the first letter that was recognised.
 */
export function createTermMender({ trie }: Pick<TermIndex, 'trie'>, match: Matcher): TermMender {
  let vocabulary: Vocabulary | null = null;
  return (letter) => {
    const { text, recognised } = letter;
    if (!recognised) return letter;
    vocabulary ??= createVocabulary(wordsOfTrie(trie));
    const found = matchesOf(text, match);
    const doubtful = [...recognised.doubtful];
    let mended = text;
    for (const from of beginningsOf(text)) {
      const mend = mendFrom(text, from, vocabulary, match);
      if (!mend || found.some(({ start, end }) => start < mend.end && from < end)) continue;
      doubtful.push({ start: from, end: mend.end });
      mended = mended.slice(0, mend.at) + mend.syllable + mended.slice(mend.at + 1);
    }
    return { ...letter, text: mended, recognised: { doubtful } };
  };
}

function matchesOf(text: string, match: Matcher): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  match(text, (start, end) => void found.push({ start, end }));
  return found;
}

/** Where words of Hangul begin. */
function* beginningsOf(text: string): Iterable<number> {
  for (let at = 0; at < text.length; at++) if (isHangul(text.charCodeAt(at)) && (at === 0 || !isHangul(text.charCodeAt(at - 1)))) yield at;
}

interface Mend {
  at: number;
  syllable: string;
  /** Of the term. */
  end: number;
}

/** The longest term that begins there when one syllable is another. */
function mendFrom(text: string, from: number, { blanks }: Vocabulary, match: Matcher): Mend | null {
  const offsets = syllablesFrom(text, from);
  for (let length = offsets.length; length >= SHORTEST; length--) {
    const word = offsets.slice(0, length).map((at) => text[at]!);
    const end = offsets[length - 1]! + 1;
    const hasSpace = end - from > length;
    if (hasSpace && length === SHORTEST) continue;
    for (const [nth, at] of offsets.slice(0, length).entries()) {
      for (const syllable of blanks.get(withBlank(word.join(''), nth)) ?? '') {
        if (!areNear(syllable, text[at]!)) continue;
        const line = text.slice(from, lineEnd(text, from));
        const printed = line.slice(0, at - from) + syllable + line.slice(at - from + 1);
        if (matchesOf(printed, match).some((one) => one.start === 0 && one.end === end - from)) return { at, syllable, end };
      }
    }
  }
  return null;
}

/** The places of the syllables from one on, with at most one space between, as terms are written. */
function syllablesFrom(text: string, from: number): number[] {
  const offsets: number[] = [];
  for (let at = from; at < text.length && offsets.length < LONGEST_WORD; at++) {
    if (isHangul(text.charCodeAt(at))) offsets.push(at);
    else if (text[at] !== ' ' || text[at - 1] === ' ') break;
  }
  return offsets;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
