import { STAR } from '../number-forms.ts';
import type { Words } from '../words/words.ts';

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
/** The first half: the date of birth with a year of two figures. */
export const BIRTH = `\\d{2}${MONTH}${DAY}`;
/** The second half, also with marks between its figures. */
const TAIL = '\\d(?:[ .·_/-]?\\d){6}';
const SIGNS = '[\\s\\-.·•_/\\\\^+()\\[\\]{}<>,:;~|=*\'"→&]{0,5}|%2[D0]';

/**
 * A registration number by its form alone, as global expressions. The last seven figures are random in part since October
 * 2020, so no checksum decides.
 */
export function registrationShapes(words: Words): RegExp[] {
  const gap = `(?:${SIGNS}|[ ,]{0,2}${words.exact('between-halves')}[ ,]{0,2})`;
  return [
    `(?<!\\d)${BIRTH}(?:${gap}\\d ?\\d{6}|[ .·_/-]{1,3}${TAIL})(?!\\d)`,
    `(?<!\\d)\\d{2}(?<g>[ .\\/-])${MONTH}\\k<g>${DAY}${gap}${TAIL}(?!\\d)`,
    `(?<!\\d)\\d{2}(?:0 [1-9]|1 [0-2])${DAY}[ -]{1,3}${TAIL}(?!\\d)`,
    EVERY_FIGURE_APART,
    // A year of four figures in front, and any first half where a hyphen and the digit of sex and century show the form.
    `(?<!\\d)(?:19|20)${BIRTH} ?[- ] ?\\d{7}(?!\\d)`,
    `(?<!\\d)\\d{6} ?- ?[1-8](?: ?- ?)?\\d{6}(?!\\d)`,
    // Two without anything between.
    `(?<!\\d)${BIRTH}-[1-8]\\d{6}(?=${BIRTH}-[1-8]\\d{6})`,
    // Masked: the date of birth and the sex are still personal.
    `(?<![\\d*])\\d{2}(?:\\d|${STAR}){4} ?[-/ ] ?(?:\\d|${STAR})(?=\\d{0,5}${STAR})(?:\\d|${STAR}){6}(?!\\d|${STAR})`,
    `(?<!\\d)${BIRTH} ?[-/ ]? ?(?:[1-8]${STAR}{1,6}|${STAR}{7})(?!\\d)`,
    `(?<!\\d)(?<!${words.exact('ordinal')} ?)${BIRTH} ?- ?[1-8](?![\\d-]|${words.exact('house-or-bus')})`,
  ].map((source) => new RegExp(source, 'gu'));
}

const EVERY_FIGURE_APART = [
  '(?<!\\d)(?<!\\d[ .-])\\d(?<h>[ .-]{1,2})\\d\\k<h>[01]\\k<h>\\d\\k<h>[0-3]\\k<h>\\d',
  '[ .\\/-]{1,5}\\d(?:\\k<h>\\d){6}(?![ .-]?\\d)',
].join('');
