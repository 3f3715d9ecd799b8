import { MASK } from './mask.ts';
import { PLACEHOLDER } from './redaction.ts';
import type { Span } from './spans.ts';

/** A text in the one spelling that the recognisers read, and for each of its code units the stretch of the source it stands for. */
export interface Normalised {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

// Placeholders, conjoining jamo, anything with combining marks, and single characters beyond ASCII and Hangul syllables.
const JAMO = '[\\u1100-\\u115e\\ua960-\\ua97c][\\u1160-\\u11a7\\ud7b0-\\ud7c6]*[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]*';
const SINGLE = '[^\\x20-\\x7e\\n가-힣]';
const ODD = new RegExp(`${PLACEHOLDER}|${JAMO}|\\P{M}\\p{M}+|${SINGLE}`, 'gsu');
/** The same for a text in which no two characters belong together, as most are; many times faster. */
const ODD_SINGLE = new RegExp(SINGLE, 'gu');
const JOINED = /\[가림|\p{M}|[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/u;
const INVISIBLE = /^[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]+$/u;
const DASH = /^[\p{Pd}\u2212\u02d7\u2043\u2500\u2501\u2504\u2505\u2508\u2509\u254c\u2550]$/u;
const WAVE = /^[\u301c\u3030\u223c]$/u;
const BAR = /^[\u2502\u2503\u2551\u258f\u00a6]$/u;
const MIDDLE_DOT = /^[\u318d\u30fb\uff65\u2022\u2027\u2219\u22c5]$/u;
const BREAK = /^[\r\v\f\u0085\p{Zl}\p{Zp}]$/u;
const SPACE = /^[\p{Zs}\u2800]$/u;
// NFKC would turn compatibility jamo into conjoining ones, which combine with their neighbours.
const LETTER_JAMO = /^[\u3131-\u318e]/u;
// A long vowel mark, the vowel ㅡ and the number one are typed for a hyphen where the keyboard hides it.
const DASH_LETTER = /(?<=\d ?)[ㅡー一](?= ?\d)/gu;
// So is the letter O for a zero.
const ZERO_LETTER = /(?<=\d|\d-)[oO](?=-?\d|[oO]\d)/gu;
// Where most signs between hyphens are figures, letters of their shape are meant for figures: O01224-7O39182, 01O-77I9-2O48.
const LIKE_FIGURES = /(?<![\p{L}\d])[\dOoОоIlІ]{2,7}(?:-[\dOoОоIlІ]{1,7}){1,2}(?![\p{L}\d-])/gu;
const FEWEST_FIGURES = 7;
const MOST_REMEMBERED = 4096;

/**
 * Narrows, composes (NFKC) and simplifies: any script's digits become ASCII, any dash a hyphen, any space a space, and
 * invisible characters go. Characters that only contain a digit (㎡, ①, ½) stay, so that they lengthen no number. Each
 * of the covered spans, sorted and apart, becomes one `MASK`, as its placeholder would.
 */
export function normalise(source: string, covered: readonly Span[] = []): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const put = (part: string, start: number, end: number) => {
    text += part;
    for (let i = 0; i < part.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const odds = JOINED.test(source) ? ODD : ODD_SINGLE;
  const read = (from: number, to: number) => {
    let at = from;
    for (const { index, 0: odd } of source.slice(from, to).matchAll(odds)) {
      for (; at < from + index; at++) put(source[at]!, at, at + 1);
      at += odd.length;
      put(foldOnce(odd), from + index, at);
    }
    for (; at < to; at++) put(source[at]!, at, at + 1);
  };
  let done = 0;
  for (const { start, end } of covered) {
    read(done, start);
    put(MASK, start, end);
    done = end;
  }
  read(done, source.length);
  return { text: text.replace(DASH_LETTER, '-').replace(ZERO_LETTER, '0').replace(LIKE_FIGURES, readFigures), starts, ends };
}

const folded = new Map<string, string>();

/** The letters of a text come again with each key and each round, so what they fold to is remembered. */
function foldOnce(odd: string): string {
  const known = folded.get(odd);
  if (known !== undefined) return known;
  if (folded.size >= MOST_REMEMBERED) folded.clear();
  const result = fold(odd);
  folded.set(odd, result);
  return result;
}

function fold(odd: string): string {
  if (odd.startsWith('[가림')) return MASK;
  const base = String.fromCodePoint(odd.codePointAt(0)!);
  if (/^\p{Nd}/u.test(odd)) return digitOf(base);
  if (INVISIBLE.test(odd)) return '';
  if (BREAK.test(base)) return '\n';
  // Wider than the spaces within a cell, so that a pasted table keeps its columns.
  if (base === '\t') return '  ';
  if (SPACE.test(base)) return ' ';
  if (DASH.test(base)) return '-';
  if (WAVE.test(base)) return '~';
  if (MIDDLE_DOT.test(base)) return '·';
  if (BAR.test(base)) return '|';
  if (LETTER_JAMO.test(odd)) return odd;
  const compatible = odd.normalize('NFKC');
  return /\d/.test(compatible) ? odd : compatible;
}

function readFigures(written: string): string {
  const hasFigures = written.split('-').every((group) => /\d/.test(group));
  if (!hasFigures || written.replace(/\D/g, '').length < FEWEST_FIGURES) return written;
  return written.replace(/[OoОо]/gu, '0').replace(/[IlІ]/gu, '1');
}

/** Digits of a script stand in a row from zero to nine (Unicode 16, section 4.6), so counting back gives the value. */
function digitOf(digit: string): string {
  const narrow = digit.normalize('NFKC');
  if (/^\d$/.test(narrow)) return narrow;
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
