import { MOST_OF_KIND } from './first-of-kinds.ts';
import type { Refusal } from './name-refusals.ts';

/** A pattern whose digit in front of six others is 1 to 4: [1-4]\d{6}, [1234][0-9]{6}. */
const PATTERN = /\[(?:1-4|1-2|1,?2,?(?:3,?4)?)\](?:\\+d|\[0-9\])(?:\{6\}|\\+d|\[0-9\])/g;
/** The seventh digit, or the first of the second half, taken out of a text to be compared. */
const DIGIT =
  /(?:charAt\(\s*[06]\s*\)|substr(?:ing)?\(\s*(?:6\s*,\s*[17]|0\s*,\s*1)\s*\)|slice\(\s*(?:6\s*,\s*7|0\s*,\s*1)\s*\)|\[\s*6\s*\])/g;
const RESIDENT = /주민\s*(?:등록)?\s*번호|jumin|resident|rrn|ssn|ihidnum|reg_?no|psn_?no/i;
/** What speaks of foreigners near by: their digits, their name. */
const FOREIGN = /\[(?:1-8|5-8|5678|1-9|0-9)\](?:\\+d|\[0-9\])|외국인|foreign|alien/i;
const COMPARED = /(?:[=!<>]=?=?|case|indexOf\(|includes\()\s*["']?([0-9])(?![0-9])/g;
/** In code units, around a pattern … */
const NEAR = 300;
/** … and behind a digit that is compared. */
const BEHIND = 240;
/** Of places in one script: a page has fewer, an attack on its reader more. */
const MOST_PLACES = 2_000;

/** Places in a script that seem to take numbers with a seventh digit of 1 to 4 alone: the first few. */
export function findResidentPlaces(text: string): Refusal[] {
  const patterns = indicesOf(text, PATTERN).filter((at) => !FOREIGN.test(around(text, at)));
  const digits = indicesOf(text, DIGIT).filter((at) => RESIDENT.test(around(text, at)) && comparesOwn(text.slice(at, at + BEHIND)));
  const places = [...patterns, ...digits].sort((a, b) => a - b).slice(0, MOST_OF_KIND);
  return places.map((at) => ({ kind: 'resident-number-only', at }));
}

function indicesOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].slice(0, MOST_PLACES).map(({ index }) => index);
}

/** True where a digit is compared with 1 to 4, and with none of 5 to 8. */
function comparesOwn(code: string): boolean {
  const digits = [...code.matchAll(COMPARED)].map(([, digit]) => Number(digit));
  return !FOREIGN.test(code) && digits.some((digit) => digit >= 1 && digit <= 4) && !digits.some((digit) => digit >= 5 && digit <= 8);
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at + NEAR);
}
