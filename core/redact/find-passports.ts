import { findAfter } from './find-after.ts';
import { PASSPORT } from './labels.ts';
import { MASK } from './mask.ts';
import { CODE } from './number-forms.ts';
import { proximityTo } from './proximity.ts';
import type { Context } from './recogniser.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Span } from './spans.ts';
import { afterLabel } from './words/word-source.ts';

// Korea (M, S, R, O, D and eight figures, or a letter in the middle since 2021; G and PM older), China (E, G, EA …),
// the Philippines; two capitals and seven figures are common to many.
const shapes = [
  /(?<![A-Za-z0-9])[MSRODGEP]\d{8}(?![A-Za-z0-9])/giu,
  /(?<![A-Za-z0-9])[MSRODGP]\d{3}[A-Z]\d{4}(?![A-Za-z0-9])/giu,
  /(?<![A-Za-z0-9])(?:[A-Z]{2}\d{7}|P\d{7}[A-Z])(?![A-Za-z0-9])/gu,
  // The machine-readable lines at the foot of the page (ICAO 9303).
  /(?<![A-Z0-9<])P[A-Z<][A-Z]{3}[A-Z]{1,30}<{1,2}[A-Z<]{2,38}/gu,
  /(?<![A-Z0-9<])[A-Z0-9]{1,9}<{0,8}\d[A-Z]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{0,16}/gu,
];

// Other countries: letters and figures, nine figures, or (Germany) nine signs without vowels.
const near =
  /(?<![A-Za-z0-9-])(?:[A-Z]{1,3}\d{5,9}[A-Z]?|\d{3}[A-Z]\d{4}|[A-Z]{1,3}[ -]\d{6,9}|[A-Z] ?\d{3}[ -]?[A-Z] ?\d{4}|\d{2}[ -]?[A-Z]{2}[ -]?\d{5}|\d{2} ?\d{7}|\d{4} \d{6}|\d{8,9}|(?=[A-Z0-9]{0,8}\d)(?=[0-9]{0,8}[A-Z])[CFGHJKLMNPRTVWXYZ0-9]{9})(?![A-Za-z0-9-])/giu;
/** In the next cell of one whose registration number was struck out. */
const inRow = new RegExp(`(?<=${MASK}["',|;<>/a-zA-Z \\n-]{1,24})(?<![A-Za-z0-9])[A-Z]{1,2}\\d{6,8}(?![A-Za-z0-9])`, 'gu');
/** The letters of a Mongolian or Russian keyboard. */
const cyrillic = /(?<!\p{L})[А-Я]{1,2} ?\d{7,8}(?!\d)/gu;
const code = afterLabel(CODE);
const PROXIMITY = { before: 60, after: 32 };
const FEWEST_DIGITS = 5;

/** Passport numbers: Korean and Chinese ones by their form, any country's near the word in eleven languages. */
export function findPassports(context: Context): Finding[] {
  const { text } = context;
  const isNumber = (value: string, span: Span) => digitsOf(value).length >= FEWEST_DIGITS && !context.isHarmless(span);
  const isNear = proximityTo(text, PASSPORT, PROXIMITY);
  const byForm = shapes.flatMap((shape) => findSpans(text, shape, (_, span) => !context.isHarmless(span)));
  const byWord = [near, cyrillic].flatMap((form) => findSpans(text, form, (value, span) => isNumber(value, span) && isNear(span)));
  const isAny = (value: string, span: Span) => isNumber(value, span) || (isCode(value) && !context.isHarmless(span));
  const byLabel = findAfter({ text, label: PASSPORT, tail: code, accept: isAny });
  const byRow = findSpans(text, inRow, isNumber);
  return asFindings('passport', [...byForm, ...byRow, ...byWord, ...byLabel]);
}

/** Nine signs with letters among the figures, as German passports have. */
function isCode(value: string): boolean {
  return value.length === 9 && digitsOf(value).length >= 4 && /[A-Z]/i.test(value);
}
