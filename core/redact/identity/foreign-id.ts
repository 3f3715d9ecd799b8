import type { Examples } from '../examples.ts';
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

/** What it strikes and keeps, and why. */
export const foreignIdExamples: Examples = {
  strikes: [
    { text: 'CNIC ⟦42101-6038271-4⟧', why: 'Pakistan' },
    { text: 'PAN is ⟦BQRPS6038K⟧', why: 'an Indian tax number' },
    { text: 'CPF ⟦603.827.140-52⟧', why: 'Brazil' },
    { text: 'Personalausweis ⟦L22Y60382⟧', why: 'Germany' },
    { text: 'CMND cũ ⟦240718263⟧', why: 'an old Vietnamese card' },
    { text: 'CCCD mới: ⟦079198040718⟧', why: 'a new Vietnamese card' },
    { text: 'नागरिकता नं. ⟦४०-०७-१८-२६३०४⟧', why: 'a Nepali certificate of citizenship' },
    { text: 'NID নম্বর ⟦4071826304⟧', why: 'Bangladesh' },
    { text: 'เลขบัตร ปชช ⟦3 4071 82630 41 8⟧', why: 'Thailand, with spaces' },
    { text: 'เลขบัตรประชาชน ⟦3-1009-01827-36-4⟧', why: 'Thailand, with hyphens' },
    { text: 'СНИЛС ⟦182-736-451 09⟧', why: 'a Russian insurance number' },
    { text: 'ПИНФЛ ⟦30303981827364⟧', why: 'Uzbekistan' },
    { text: 'регистрийн дугаар ⟦УХ98030312⟧', why: 'Mongolia' },
    { text: 'Nepali citizenship no. ⟦31-02-73-01827⟧', why: 'Nepal, in English' },
    { text: '身份证号⟦11010519900307283X⟧', why: 'China, with a letter at the end' },
    { text: 'Căn cước công dân: ⟦001090012345⟧', why: 'Vietnam, the label in full' },
    { text: 'マイナンバーは⟦1234 5678 9018⟧です', why: 'Japan' },
    { text: 'SSN ⟦123-45-6789⟧', why: 'the United States' },
    { text: 'Numéro de sécurité sociale : ⟦1 90 05 75 123 456 78⟧', why: 'a French insurance number' },
    { text: '신분증번호 ⟦A1234567890⟧', why: 'letters and figures after a Korean label' },
    { text: 'SSN not needed right (⟦418-77-2093⟧ in the form)', why: 'a remark between the word and the number' },
    { text: 'Thai ID ⟦1-4109-00284-71-6⟧', why: 'a Thai number by its form' },
  ],
  keeps: [],
};
