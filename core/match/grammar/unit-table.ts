/** How the code units of an index's words are written: frequent ones by one sign, others by two. */
export interface UnitTable {
  /** By the sign's number, from 0 on: the unit that it is alone; 0 where it is none. */
  alone: Uint16Array;
  /** Units of two signs: the place is the first sign's number from `firstOfTwo` on, times `SIGNS`, plus the second's. */
  inTwo: Uint16Array;
  firstOfTwo: number;
}

/** The number of a sign is its distance from '#': behind the quotes. */
export const SIGN_ZERO = 35;
/** As many signs as there are up to '~'. */
export const SIGNS = 92;
/** The first signs say how many units a word shares with the one before. */
export const SHARING = 10;

/** Half of the signs go on, in a number of the table. */
const HALF = SIGNS / 2;

/** The table of word lists as text; throws where they have more units than it can hold. */
export function encodeUnits(lists: readonly (readonly string[])[]): string {
  const times = new Map<string, number>();
  for (const unit of lists.flatMap((words) => words.flatMap((word) => word.split('')))) times.set(unit, (times.get(unit) ?? 0) + 1);
  const frequentFirst = [...times.keys()].sort((a, b) => times.get(b)! - times.get(a)!);
  const places = SIGNS - SHARING;
  // A place given to a unit of its own is lost to `SIGNS` others.
  const alone = Math.min(times.size, Math.floor((places * SIGNS - times.size) / (SIGNS - 1)));
  if (alone < 0) throw new Error(`The words have more than ${places * SIGNS} different characters.`);
  const frequent = new Set(frequentFirst.slice(0, alone));
  let before = 0;
  let out = '';
  for (const unit of frequentFirst.sort()) {
    const code = unit.charCodeAt(0);
    let rest = 2 * (code - before) + Number(frequent.has(unit));
    for (; rest >= HALF; rest = Math.floor(rest / HALF)) out += sign(HALF + (rest % HALF));
    out += sign(rest);
    before = code;
  }
  return out;
}

/** Reads a table. In it, a unit is its distance from the one before and whether it is alone, in signs of base 46, the last below 46. */
export function decodeUnits(encoded: string): UnitTable {
  const alone = new Uint16Array(SIGNS);
  const inTwo = new Uint16Array(encoded.length);
  let firstOfTwo = SHARING;
  let two = 0;
  let unit = 0;
  let number = 0;
  let scale = 1;
  for (let at = 0; at < encoded.length; at++) {
    const digit = encoded.charCodeAt(at) - SIGN_ZERO;
    number += (digit % HALF) * scale;
    scale *= HALF;
    if (digit >= HALF) continue;
    unit += number >> 1;
    if (number & 1) alone[firstOfTwo++] = unit;
    else inTwo[two++] = unit;
    number = 0;
    scale = 1;
  }
  return { alone, inTwo, firstOfTwo };
}

function sign(number: number): string {
  return String.fromCharCode(SIGN_ZERO + number);
}
