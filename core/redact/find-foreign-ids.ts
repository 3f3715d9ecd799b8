import { findAfter } from './find-after.ts';
import { FOREIGN_ID } from './labels.ts';
import { CODE } from './number-forms.ts';
import type { Context } from './recogniser.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Span } from './spans.ts';
import { afterLabel } from './words/word-source.ts';

const shapes = [
  // China: place, full date of birth, serial number, check sign (GB 11643-1999).
  /(?<!\d)[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![\dA-Za-z])/giu,
  /(?<!\d)[1-8]\d{5} (?:19|20)\d{6} \d{3}[\dX](?![\dA-Za-z])/giu,
  // France: sex, year, month, department, commune, order, key.
  /(?<!\d)[12] \d{2} (?:0[1-9]|1[0-2]|[2-9]\d) (?:\d{2}|2[AB]) \d{3} \d{3}(?: \d{2})?(?!\d)/gu,
  // India (tax), Brazil.
  /(?<![A-Za-z0-9])[A-Z]{5}\d{4}[A-Z](?![A-Za-z0-9])/gu,
  /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\d-])/gu,
  // The United States (masked), the Philippines, Pakistan, Thailand, the Emirates, the United Kingdom (national insurance).
  /(?<![\w*-])[xX*]{3}-[xX*]{2}-\d{4}(?![\d-])/gu,
  /(?<![\d-])\d{2}-\d{7}-\d(?![\d-])/gu,
  /(?<![\d-])\d{5}-\d{7}-\d(?![\d-])/gu,
  /(?<![\d-])\d-\d{4}-\d{5}-\d{2}-\d(?![\d-])/gu,
  /(?<![\d-])784-\d{4}-\d{7}-\d(?![\d-])/gu,
  /(?<![A-Za-z0-9])[A-CEGHJ-PR-TW-Z]{2} \d{2} \d{2} \d{2} [A-D](?![A-Za-z0-9])/gu,
  // Mongolia: two letters of the district, date of birth, two figures.
  /(?<!\p{L})[А-ЯЁӨҮ]{2} ?\d{2}(?:[013]\d|2[0-9])[0-3]\d{3}(?!\d)/giu,
];
const code = afterLabel(CODE);
/** A question or a remark between the word and the number: “Aadhaar not needed? (9887 2803 2099)”. */
const near = /[^\d\n]{1,20}(?<value>(?<!\d)(?:\d{4} \d{4} \d{4}|\d{3}-\d{2}-\d{4}))(?!\d)/duy;
const FEWEST_DIGITS = 7;

/** Identity numbers that other countries gave, by their form or after a word for the card. */
export function findForeignIds(context: Context): Finding[] {
  const isFree = (_: string, span: Span) => !context.isHarmless(span);
  const byForm = shapes.flatMap((shape) => findSpans(context.text, shape, isFree));
  const isLong = (value: string, span: Span) => isFree(value, span) && digitsOf(value).length >= FEWEST_DIGITS;
  const byLabel = [code, near].flatMap((tail) => findAfter({ text: context.text, label: FOREIGN_ID, tail, accept: isLong }));
  return asFindings('foreign-id', [...byForm, ...byLabel]);
}
