import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';

const named = '(?<![A-Z0-9-])(?:[A-Z]{1,6}[-_]?)?\\d(?:[-\\/_]?[A-Z0-9]){6,30}(?![A-Z0-9])';
const FEWEST_WHEN_NAMED = 7;

/** Thirteen figures are left to registration numbers and to the barcodes on goods, rows of noughts to codes. */
const NO_BARCODE = '(?!\\d{13}(?!\\d)|\\d{0,15}0{5})';
const FIGURES = `(?<![\\dA-Za-z_/=#])(?<!\\d[.,-])${NO_BARCODE}\\d{11,20}(?![\\dA-Za-z_]|[.,-]\\d)`;
/** What one gives for goods from abroad instead of a registration number (개인통관고유부호). */
const CUSTOMS_CODE = 'P\\d{12}';
/** So many figures count nothing. */
const bare = new RegExp(`${FIGURES}|(?<![\\w-])(?:[A-Z]{1,4}-\\d{8,20}|${CUSTOMS_CODE})(?![\\w-])`, 'gu');

const FIELD = '(?:no|num|acct|account|tel|phone|mobile|rrn|arc|jumin|user|member|cust)(?:_?id)?';
/** What a form sends in the address of a page, under a name for somebody's number: ?stdNo=…&vacct=…. */
const sent = new RegExp(`(?<=[?&][a-z_]{0,12}${FIELD}=)\\d{8,20}(?!\\d)`, 'giu');

/** What goes on in groups behind a number that was struck out belongs to it. */
const rest = new RegExp(`${MASK}[ -](?<value>\\d{3,6}(?:[ -]\\d{3,6}){1,3})(?![\\d%]|[.,:-]\\d| ?[가-힣])`, 'dgu');

/** What no other recogniser claims: a long number behind a word for “number”, any of eleven to twenty figures, the rest of a struck one. */
export const longNumber: Recogniser = {
  name: 'long-number',
  kind: 'receipt-number',
  before: [],
  fewestDigits: 6,
  prepare(words) {
    // Words for “number” that are too wide to be asked before every other recogniser has looked.
    const label = words.label('number');
    const tail = afterLabel(words, named);
    return ({ text, isHarmless }) => {
      const isFree = (_: string, span: Span) => !isHarmless(span);
      const isLong = (value: string, span: Span) => digitsOf(value).length >= FEWEST_WHEN_NAMED && isFree(value, span);
      return [
        ...findAfter({ text, label, tail, accept: isLong }),
        ...findSpans(text, bare, isFree),
        ...findSpans(text, sent),
        ...findSpans(text, rest, isFree),
      ];
    };
  },
};

/** What it strikes and keeps, and why. */
export const longNumberExamples: Examples = {
  strikes: [
    {
      text: '증권번호 ⟦100-604-281703⟧ ⟦6042 8170⟧, 2026년 8월',
      why: 'groups behind a number that is struck out',
      kinds: ['bank-account', 'receipt-number'],
    },
    { text: 'hẹn ⟦HK-2611270604⟧ lúc 10:20', why: 'letters and a long number' },
    { text: 'BHYT số ⟦60428170356⟧, số 1577-1000', why: 'a Vietnamese word for number, and a public line that stays' },
    { text: 'номер ⟦60428170⟧, номер дома 12', why: 'a Russian word for number, and a house that stays' },
    { text: '개인통관고유부호 ⟦P210042817306⟧ 맞나요', why: 'a person’s code for the customs' },
    { text: '내 보험 DB ⟦60428170356⟧, 대인 1명', why: 'eleven figures without a label' },
    { text: 'https://www.example.ac.kr/pay?stdNo=⟦20240917733⟧&lang=ko', why: 'a student’s number in the address of a page' },
  ],
  keeps: [{ text: '서비스 60400000014 참고', why: 'a code of noughts' }],
};
