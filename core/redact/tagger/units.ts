import { extendHash, HASH_START } from '../../route/linear/hash-feature.ts';

/**
 * A text cut into units, an array for each of their properties: every syllable of Hangul, Chinese character and Kana, every word of
 * other scripts, every run of figures or code, every mark, every line break, and every stretch that is struck out already.
 */
export interface Units {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** What the unit says, in small letters; figures of a code count alike. */
  ids: Int32Array;
  /** Its script, its letters' case, its length; of a code, its groups. */
  shapes: Int32Array;
  /** What stands in front: nothing, a space, or a wide gap as in a table. */
  gaps: Uint8Array;
  /** The beginning and the end of its word: three letters, or two syllables of the whole word. */
  heads: Int32Array;
  tails: Int32Array;
  /** The whole word, and its place in it, of syllables that are written with spaces. */
  words: Int32Array;
  places: Uint8Array;
}

/** Syllables and characters that are units of their own. Thai, Lao, Khmer and Burmese have no spaces between words either. */
const EAST_ASIAN = '[\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const UNSPACED = '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}{0,8}';
const MAIL = '[A-Za-z0-9._+-]{1,40}@[A-Za-z0-9.-]{1,40}';
const CODE = '(?=[A-Za-z_-]{0,16}\\d)[A-Za-z0-9](?:[A-Za-z0-9_]|[-*#+](?=[A-Za-z0-9*])|(?<=\\d)[.,:/](?=\\d)){0,60}';
const LOGIN = '[A-Za-z]{1,20}_[A-Za-z_]{1,30}';
const WORD = "\\p{L}[\\p{L}\\p{M}'’]{0,40}";
const UNIT = new RegExp(`${MAIL}|${CODE}|${LOGIN}|${EAST_ASIAN}|${UNSPACED}|${WORD}|\\n|[^\\s]`, 'gu');
const code = /[\d@_]/;
const single = new RegExp(`^(?:${EAST_ASIAN}|${UNSPACED})`, 'u');
const letter = /^\p{L}/u;

/** The `ids` of a line break. */
export const BREAK = 10;

const LETTERS = 3;
const SYLLABLES = 2;
const LONGEST_SHAPE = 12;
const LONG_WORD = 5;

/** Cuts a normalised text. */
export function cutUnits(text: string): Units {
  const written = text.match(UNIT) ?? [];
  const units = createUnits(written.length);
  let end = 0;
  for (const [at, unit] of written.entries()) {
    const start = text.indexOf(unit, end);
    end = start + unit.length;
    units.starts[at] = start;
    units.ends[at] = end;
    units.gaps[at] = gapBefore(text, start);
    if (isCode(unit)) setCode(units, at, unit);
    else if (single.test(unit)) setSingle(units, at, unit);
    else if (letter.test(unit)) setWord(units, at, unit);
    else setMark(units, at, unit);
  }
  joinSyllables(units);
  return units;
}

const figure = /^\d/;

function isCode(unit: string): boolean {
  return (unit.length > 1 && code.test(unit)) || figure.test(unit);
}

function createUnits(count: number): Units {
  const integers = () => new Int32Array(count);
  const small = () => new Uint8Array(count);
  return {
    count,
    starts: integers(),
    ends: integers(),
    ids: integers(),
    shapes: integers(),
    gaps: small(),
    heads: integers(),
    tails: integers(),
    words: integers(),
    places: small(),
  };
}

function gapBefore(text: string, start: number): number {
  if (text[start - 1] !== ' ') return 0;
  return text[start - 2] === ' ' ? 2 : 1;
}

function hashOf(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = extendHash(hash, text.charCodeAt(at));
  return hash;
}

function setCode(units: Units, at: number, code: string): void {
  let shape = HASH_START;
  let signs = HASH_START;
  for (let i = 0; i < code.length; i++) {
    const unit = code.charCodeAt(i);
    const sign = isFigure(unit) ? 0x39 : isSmall(unit) ? 0x61 : isCapital(unit) ? 0x41 : unit;
    if (i < LONGEST_SHAPE) shape = extendHash(shape, sign);
    signs = extendHash(signs, isFigure(unit) && code.length > 3 ? 0x39 : unit | 0x20);
  }
  units.ids[at] = signs;
  units.shapes[at] = shape;
  units.heads[at] = hashOf(code.slice(0, LETTERS));
  units.tails[at] = extendHash(HASH_START, Math.min(code.length, 20));
  units.words[at] = signs;
}

const isFigure = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

/** Sets what a syllable is by itself; `joinSyllables` tells its word. */
function setSingle(units: Units, at: number, single: string): void {
  const unit = single.charCodeAt(0);
  units.ids[at] = hashOf(single);
  // Blocks of Unicode: a script each.
  units.shapes[at] = unit >= 0xac00 && unit <= 0xd7a3 ? HANGUL : unit >= 0x4e00 && unit <= 0x9fff ? 2 : extendHash(3, unit >> 6);
}

const HANGUL = 1;

function setWord(units: Units, at: number, word: string): void {
  const small = word.toLowerCase();
  const id = hashOf(small);
  units.ids[at] = id;
  units.words[at] = id;
  units.heads[at] = hashOf(small.slice(0, LETTERS));
  units.tails[at] = hashOf(small.slice(-LETTERS));
  units.shapes[at] = extendHash(extendHash(caseOf(word, small), word.charCodeAt(0) >> 8), Math.min(word.length, LONG_WORD));
}

/** Small, one capital in front, all capitals, or mixed. */
function caseOf(word: string, small: string): number {
  if (word === small) return 4;
  if (word.length > 1 && word === word.toUpperCase()) return 5;
  return word.slice(1) === small.slice(1) ? 6 : 7;
}

function setMark(units: Units, at: number, mark: string): void {
  const id = mark === '\n' ? BREAK : hashOf(mark);
  units.ids[at] = id;
  units.shapes[at] = id;
  units.heads[at] = id;
  units.tails[at] = id;
  units.words[at] = id;
}

/** Tells each syllable of Hangul the word that it is in, up to the next space or mark, with particles. */
function joinSyllables(units: Units): void {
  const { count, ids, shapes, gaps } = units;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    if (shapes[from] === HANGUL) while (to < count && shapes[to] === HANGUL && !gaps[to]) to++;
    if (units.words[from] === 0) {
      const head = ids.subarray(from, Math.min(to, from + SYLLABLES)).reduce(extendHash, HASH_START);
      const tail = ids.subarray(Math.max(from, to - SYLLABLES), to).reduce(extendHash, HASH_START);
      const word = ids.subarray(from, to).reduce(extendHash, HASH_START);
      for (let at = from; at < to; at++) {
        units.heads[at] = head;
        units.tails[at] = tail;
        units.words[at] = word;
        units.places[at] = Math.min(7, at - from) * 8 + Math.min(7, to - 1 - at);
      }
    }
    from = to;
  }
}
