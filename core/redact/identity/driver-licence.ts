import type { Examples } from '../examples.ts';
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
    `(?<![A-Za-z\\d])${PLACE_NUMBER}\\d{10}(?!\\d)`,
    `${place} ?[-( ]? ?(?:\\d{2}[) ]{1,2})?\\d{2} ?[-. ]? ?\\d{6} ?[-. ]? ?\\d{2}(?!\\d)`,
    `(?<!\\d)\\d{2}${GAP}\\d{2}${GAP}(?=[\\d -]{0,9}[*×xX●○•])${SIGN}{6}${GAP}${SIGN}{2}(?!\\d)`,
    // Great Britain: five letters of the name, the date of birth, initials and check signs.
    '(?<![A-Z0-9])[A-Z9]{5} ?\\d{6} ?[A-Z9]{2}\\d[A-Z]{2}(?![A-Z0-9])',
  ].map((source) => new RegExp(source, 'giu'));
}

/** What it strikes and keeps, and why. */
export const driverLicenceExamples: Examples = {
  strikes: [
    { text: '운전면허번호 ⟦11-12-123456-12⟧', why: 'a number with the place as figures' },
    { text: '면허 ⟦서울 12-123456-12⟧', why: 'the place as a name' },
    { text: '⟦28 22 123456 12⟧', why: 'spaces, and no label' },
    { text: '⟦112212345612⟧', why: 'twelve figures without a label' },
    { text: '운전면허 ⟦99-22-123456-12⟧', why: 'a place that does not exist, after the word' },
    { text: '⟦경기12-123456-12⟧로 발급받았습니다', why: 'the place as a name without a space' },
    { text: "My driver's license number is ⟦21–03–654321–45⟧", why: 'dashes after an English label' },
    { text: '驾照号码⟦130512345678⟧', why: 'a Chinese label' },
    { text: '免許番号は⟦１１-２２-１２３４５６-１２⟧です', why: 'full width after a Japanese label' },
    { text: 'Bằng lái xe số ⟦790123456789⟧', why: 'a Vietnamese licence' },
    { text: 'licence ⟦11-12-******-12⟧', why: 'stars for the serial number' },
    { text: 'licence ⟦MORGA 604281 SM9IJ⟧, fee 10,000', why: 'a British licence beside a fee' },
    { text: '미얀마 면허 ⟦B/60428/26⟧, 60점', why: 'a licence with strokes, beside points' },
  ],
  keeps: [{ text: '운전면허 1/2종', why: 'classes of a licence' }],
};
