import { DIGIT_WORDS, TIMES } from './digit-words.ts';
import type { Context } from './recogniser.ts';
import type { RedactionKind } from './redaction.ts';
import type { Finding } from './spans.ts';
import { anyOf } from './words/word-source.ts';

/** Fewer words in a row may be chance or a year (二〇二六年). */
const FEWEST_WORDS = 4;
const FEWEST_IN_MOBILE = 2;
/** A date of birth in front tells thirteen figures from a mobile number and a figure more. */
const REGISTRATION = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{7}$/;

// Syllables of East Asian words for figures follow each other without a space; `anyOf` would allow one inside a word.
const EAST_ASIAN = [...DIGIT_WORDS.keys()].filter((word) => !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word));
const ALPHABETIC = [...DIGIT_WORDS.keys(), ...TIMES.keys()].filter((word) => /^\p{Script=Latin}/u.test(word));
const CYRILLIC = [...DIGIT_WORDS.keys()].filter((word) => /^\p{Script=Cyrillic}/u.test(word));
const FIGURE = `(?:\\d|${EAST_ASIAN.sort((a, b) => b.length - a.length).join('|')}|${anyOf(...ALPHABETIC)}|(?<!\\p{L})(?:${CYRILLIC.join('|')})(?!\\p{L}))`;
const MARKS = '[\\s,.·/()-]';
const GAP = `${MARKS}{0,3}(?:(?:에|의|の|다시|대시|하이픈|dash|hyphen|横?杠|tiret|gạch)${MARKS}{0,2})?`;
const rows = new RegExp(`(?<!\\d)${FIGURE}(?:${GAP}${FIGURE}){8,17}`, 'giu');
const figure = new RegExp(FIGURE, 'giu');

/** Numbers read out in words, in whole or in part: 공일공 일이삼사 오육칠팔, zero one zero …. */
export function findSpelledNumbers({ text }: Context): Finding[] {
  return [...text.matchAll(rows)].flatMap((match) => readRow(match[0], match.index) ?? []);
}

function readRow(row: string, start: number): Finding | null {
  const figures = readFigures(row);
  const digits = figures.map(({ value }) => value).join('');
  const mobile = REGISTRATION.test(digits) ? undefined : /^(?:820?|0)1[016789]\d{7,8}/.exec(digits)?.[0].length;
  const read = figures.filter(({ upTo }) => upTo <= (mobile ?? digits.length));
  const words = read.filter(({ isWord }) => isWord).length;
  if (words < (mobile ? FEWEST_IN_MOBILE : FEWEST_WORDS)) return null;
  return { kind: mobile ? 'mobile-phone' : kindOf(digits), start, end: start + read.at(-1)!.end };
}

/** The figures of a row with where each is written, and how many digits there are up to it. */
function readFigures(row: string) {
  let upTo = 0;
  let times = 1;
  return [...row.matchAll(figure)].map(({ index, 0: written }) => {
    const word = written.toLowerCase().replace(/[\s_.-]+/g, ' ');
    const single = TIMES.has(word) ? '' : (DIGIT_WORDS.get(word) ?? written);
    const value = single.repeat(times);
    times = TIMES.get(word) ?? 1;
    upTo += value.length;
    return { end: index + written.length, value, upTo, isWord: !/^\d$/.test(written) };
  });
}

function kindOf(digits: string): RedactionKind {
  if (digits.length === 13) return /^.{6}[5-8]/.test(digits) ? 'foreigner-registration-number' : 'resident-registration-number';
  return digits.startsWith('0') ? 'phone' : 'bank-account';
}
