import { createTrieBuilder, sharedPrefix, type Trie } from '../trie.ts';
import { SHARING, SIGN_ZERO, SIGNS, type UnitTable } from './unit-table.ts';

// A word list as printable ASCII, which survives any page encoding and compresses well. A word is a sign for the number of code
// units it shares with the word before, then its own units as the table has them.

/** Encodes words whose units are in the table; for a trie, they must be sorted by code unit and free of repetition. */
export function encodeWords(words: readonly string[], table: UnitTable): string {
  const written = new Map<number, string>();
  table.alone.forEach((unit, number) => void written.set(unit, sign(number)));
  table.inTwo.forEach((unit, place) => {
    if (unit) written.set(unit, sign(table.firstOfTwo + Math.floor(place / SIGNS)) + sign(place % SIGNS));
  });
  let before = '';
  let out = '';
  for (const word of words) {
    const shared = Math.min(sharedPrefix(before, word), SHARING - 1);
    out += sign(shared);
    for (let at = shared; at < word.length; at++) out += written.get(word.charCodeAt(at));
    before = word;
  }
  return out;
}

/** Decodes straight into a trie, without a string per word; a word's value is its place in the list. */
export function decodeWords(encoded: string, table: UnitTable): Trie {
  const builder = createTrieBuilder(encoded.length);
  readWords(encoded, table, builder.add);
  return builder.build();
}

/** Decodes a short list into its words, in their order. */
export function decodeWordTexts(encoded: string, table: UnitTable): string[] {
  const words: string[] = [];
  let word = '';
  readWords(encoded, table, (units, shared, length) => {
    word = word.slice(0, shared);
    for (let at = shared; at < length; at++) word += String.fromCharCode(units[at]!);
    words.push(word);
  });
  return words;
}

/** Hands out one word after the other, `units[0, length)`, of which the first `shared` are those of the word before. */
function readWords(
  encoded: string,
  { alone, inTwo, firstOfTwo }: UnitTable,
  take: (units: Uint16Array, shared: number, length: number) => void,
): void {
  const units = new Uint16Array(64);
  const { length: end } = encoded;
  let before = 0;
  for (let at = 0; at < end; ) {
    let shared = encoded.charCodeAt(at++) - SIGN_ZERO;
    let length = shared;
    for (; at < end; at++) {
      const number = encoded.charCodeAt(at) - SIGN_ZERO;
      if (number < SHARING) break;
      const unit = number < firstOfTwo ? alone[number]! : inTwo[(number - firstOfTwo) * SIGNS + encoded.charCodeAt(++at) - SIGN_ZERO]!;
      // Words may share more than a sign can say.
      if (shared === length && length < before && units[length] === unit) shared++;
      units[length++] = unit;
    }
    take(units, shared, length);
    before = length;
  }
}

function sign(number: number): string {
  return String.fromCharCode(SIGN_ZERO + number);
}
