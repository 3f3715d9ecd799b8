import { FIRST_SYLLABLE, SYLLABLES } from './hangul.ts';

/**
 * What a UTF-16 code unit is to the matcher.
 *
 * `other` separates words, `hangul` joins them, a term may contain `space` and `dot`, `ignored` is invisible
 * (ZWSP, soft hyphen …).
 */
export const CharacterClass = { other: 0, hangul: 1, word: 2, space: 3, dot: 4, ignored: 5 } as const;

type Range = readonly [first: number, last: number];

const SPACES: Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];
// The middle dot of statutes is U+318D; web pages also use U+00B7, U+30FB and their look-alikes.
const DOTS: Range[] = [
  [0xb7, 0xb7],
  [0x318d, 0x318d],
  [0x30fb, 0x30fb],
  [0xff65, 0xff65],
  [0x2027, 0x2027],
  [0x2219, 0x2219],
  [0x22c5, 0x22c5],
];
const IGNORED: Range[] = [
  [0xad, 0xad],
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
];
/** Letters and digits, full-width ones too (forms filled in with a Korean input method). */
const WORD: Range[] = [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
];

const classes = new Uint8Array(0x10000);
classes.fill(CharacterClass.hangul, FIRST_SYLLABLE, FIRST_SYLLABLE + SYLLABLES);
fill(SPACES, CharacterClass.space);
fill(DOTS, CharacterClass.dot);
fill(IGNORED, CharacterClass.ignored);
fill(WORD, CharacterClass.word);

/** The class of each UTF-16 code unit, one of `CharacterClass`. */
export const characterClasses: Readonly<Uint8Array> = classes;

/** The code unit at a position, 0 beyond the text: unlike `charCodeAt`, always a small integer, which keeps hot loops so. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

function fill(ranges: Range[], value: number): void {
  for (const [first, last] of ranges) classes.fill(value, first, last + 1);
}
