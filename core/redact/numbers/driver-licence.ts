import { findAfter } from '../find-after.ts';
import { codeSource } from '../number-forms.ts';
import { proximityTo } from '../proximity.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import type { Words } from '../words/words.ts';

const GAP = ' ?[-./_· ] ?';
const SIGN = '[\\d*×xX●○•]';
/** The first two figures are the place of issue (경찰청: 11 Seoul … 26, 28). */
const PLACE_NUMBER = '(?:1[1-9]|2[0-6]|28)';

const near = [
  /(?<!\d)\d{2}[-. ]{0,2}\d{2}[-. ]{0,2}\d{6}[-. ]{0,2}\d{2}(?!\d)/,
  /(?<!\d)\d{2}[-. ]\d{6}[-. ]\d{2}(?!\d)/,
  /(?<!\d)\d{10,12}(?!\d)/,
];
const nearWord = new RegExp(near.map(({ source }) => source).join('|'), 'gu');
const abroad = '(?<![A-Z0-9])[A-Z]{1,3}[/-]\\d{3,8}(?:[/-]\\d{1,6}){0,2}(?![A-Z0-9])';
const PROXIMITY = { before: 45, after: 20 };
const FEWEST_DIGITS = 6;

/** Driver's licence numbers (운전면허번호), with the place as figures or as a name, and other countries' after the word. */
export const driverLicence: Recogniser = {
  name: 'driver-licence',
  kind: 'driver-licence',
  before: ['passport'],
  fewestDigits: 4,
  prepare(words) {
    const label = words.label('driver-licence');
    const forms = licenceForms(words);
    const tail = afterLabel(words, `${codeSource(words)}|${abroad}`);
    return ({ text, isHarmless }) => {
      const isNear = proximityTo(text, label, PROXIMITY);
      const isFree = (_: string, span: Span) => !isHarmless(span);
      const isLong = (value: string, span: Span) => isFree(value, span) && digitsOf(value).length >= FEWEST_DIGITS;
      return [
        ...forms.flatMap((form) => findSpans(text, form, isFree)),
        ...findSpans(text, nearWord, (value, span) => isFree(value, span) && isNear(span)),
        ...findAfter({ text, label, tail, accept: isLong }),
      ];
    };
  },
};

function licenceForms(words: Words): RegExp[] {
  const place = words.exact('place-of-licence');
  return [
    `(?<!\\d)(?<!\\d[-.])${PLACE_NUMBER}${GAP}\\d{2}${GAP}\\d{6}${GAP}\\d{2}(?!\\d)(?![-.]\\d)`,
    `(?<!\\d)${PLACE_NUMBER}\\d{10}(?!\\d)`,
    `${place} ?[-( ]? ?(?:\\d{2}[) ]{1,2})?\\d{2} ?[-. ]? ?\\d{6} ?[-. ]? ?\\d{2}(?!\\d)`,
    `(?<!\\d)\\d{2}${GAP}\\d{2}${GAP}(?=[\\d -]{0,9}[*×xX●○•])${SIGN}{6}${GAP}${SIGN}{2}(?!\\d)`,
    // Great Britain: five letters of the name, the date of birth, initials and check signs.
    '(?<![A-Z0-9])[A-Z9]{5} ?\\d{6} ?[A-Z9]{2}\\d[A-Z]{2}(?![A-Z0-9])',
  ].map((source) => new RegExp(source, 'giu'));
}
