import { FINALS, FIRST_SYLLABLE, finalOf, isHangul, leadOf, VOWELS, vowelOf } from '../../text/hangul.ts';
import { createTrieBuilder, sharedPrefix, type Trie } from '../trie.ts';

/**
 * A sorted word list as printable ASCII, which survives any page encoding and compresses well. A word is an upper-case
 * letter for the number of code units it shares with the word before, then its own units: a Hangul syllable as lead
 * (a–s), vowel (a–u) and, where there is one, final consonant (`FINAL_DIGITS`); anything else as `~` and itself.
 */
const FINAL_DIGITS = 'tuvwxyz0123456789!#%&()*+,-.';
const SHARED_ZERO = 65; // 'A'
const SHARED_MAX = 25;
const LETTER_ZERO = 97; // 'a'
const ESCAPE = 126; // '~'

const finals = new Uint8Array(128);
for (let i = 0; i < FINAL_DIGITS.length; i++) finals[FINAL_DIGITS.charCodeAt(i)] = i + 1;

/** Encodes words, which must be sorted by code unit and free of repetition. */
export function encodeWords(sorted: readonly string[]): string {
  let before = '';
  let out = '';
  for (const word of sorted) {
    const shared = Math.min(sharedPrefix(before, word), SHARED_MAX);
    out += String.fromCharCode(SHARED_ZERO + shared);
    for (let i = shared; i < word.length; i++) out += encodeUnit(word.charCodeAt(i));
    before = word;
  }
  return out;
}

function encodeUnit(unit: number): string {
  if (!isHangul(unit)) return `~${String.fromCharCode(unit)}`;
  const final = finalOf(unit);
  return String.fromCharCode(LETTER_ZERO + leadOf(unit), LETTER_ZERO + vowelOf(unit)) + (final ? FINAL_DIGITS[final - 1] : '');
}

/** Decodes straight into a trie, without a string per word; a word's value is its place in the list. */
export function decodeWords(encoded: string): Trie {
  const builder = createTrieBuilder(encoded.length);
  readWords(encoded, (units, shared, length) => builder.add(units, shared, length));
  return builder.build();
}

/** Decodes a short list into its words, in their order. */
export function decodeWordTexts(encoded: string): string[] {
  const words: string[] = [];
  readWords(encoded, (units, _shared, length) => words.push(String.fromCharCode(...units.subarray(0, length))));
  return words;
}

/** Hands out one word after the other, `units[0, length)`, of which the first `shared` are those of the word before. */
function readWords(encoded: string, take: (units: Uint16Array, shared: number, length: number) => void): void {
  const units = new Uint16Array(64);
  let at = 0;
  while (at < encoded.length) {
    const shared = encoded.charCodeAt(at++) - SHARED_ZERO;
    let length = shared;
    while (at < encoded.length) {
      const lead = encoded.charCodeAt(at);
      if (lead === ESCAPE) {
        units[length++] = encoded.charCodeAt(at + 1);
        at += 2;
      } else if (lead >= LETTER_ZERO) {
        const vowel = encoded.charCodeAt(at + 1) - LETTER_ZERO;
        const final = at + 2 < encoded.length ? finals[encoded.charCodeAt(at + 2)]! : 0;
        units[length++] = FIRST_SYLLABLE + ((lead - LETTER_ZERO) * VOWELS + vowel) * FINALS + final;
        at += final ? 3 : 2;
      } else break;
    }
    take(units, shared, length);
  }
}
