import { findAfter } from '../find-after.ts';
import { codeSource } from '../number-forms.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';

const shapes = [
  // China: place, full date of birth, serial number, check sign (GB 11643-1999).
  new RegExp(`(?<!\\d)[1-8]\\d{5}(?:19|20)\\d{2}${MONTH}${DAY}\\d{3}[\\dX](?![\\dA-Za-z])`, 'giu'),
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
/** A question or a remark between the word and the number: “Aadhaar not needed? (9887 2803 2099)”. */
const behindRemark = /[^\d\n]{1,20}(?<value>(?<!\d)(?:\d{4} \d{4} \d{4}|\d{3}-\d{2}-\d{4}))(?!\d)/duy;
const FEWEST_DIGITS = 7;

/** Identity numbers that other countries gave, by their form or after a word for the card. */
export const foreignId: Recogniser = {
  name: 'foreign-id',
  kind: 'foreign-id',
  before: ['registration-number'],
  fewestDigits: 4,
  prepare(words) {
    const label = words.label('foreign-id');
    const tails = [afterLabel(words, codeSource(words)), behindRemark];
    return ({ text, isHarmless }) => {
      const isFree = (_: string, span: Span) => !isHarmless(span);
      const isLong = (value: string, span: Span) => isFree(value, span) && digitsOf(value).length >= FEWEST_DIGITS;
      return [
        ...shapes.flatMap((shape) => findSpans(text, shape, isFree)),
        ...tails.flatMap((tail) => findAfter({ text, label, tail, accept: isLong })),
      ];
    };
  },
};
