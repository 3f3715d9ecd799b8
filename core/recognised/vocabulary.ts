import { isHangul } from '../text/hangul.ts';

/** Words that a recognised text may have, ready for being looked up with one syllable of doubt. */
export interface Vocabulary {
  words: ReadonlySet<string>;
  /** For each word with one syllable left blank, the syllables that belong there. */
  blanks: ReadonlyMap<string, string>;
}

/** Words of fewer syllables are too like each other. */
const SHORTEST = 3;
export const LONGEST_WORD = 12;
export const BLANK = '_';

/** Makes a vocabulary of words; spaces in them do not matter, and what is not all Hangul is left out. */
export function createVocabulary(all: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const blanks = new Map<string, string>();
  for (const written of all) {
    const word = written.replace(/\s+/gu, '');
    if (words.has(word) || word.length < 2 || !isAllHangul(word)) continue;
    words.add(word);
    if (word.length < SHORTEST || word.length > LONGEST_WORD) continue;
    for (let at = 0; at < word.length; at++) {
      const key = withBlank(word, at);
      blanks.set(key, (blanks.get(key) ?? '') + word[at]);
    }
  }
  return { words, blanks };
}

/** A word with one syllable left blank. */
export function withBlank(word: string, at: number): string {
  return word.slice(0, at) + BLANK + word.slice(at + 1);
}

function isAllHangul(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isHangul(word.charCodeAt(at))) return false;
  return true;
}
