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
/** So many figures count nothing. */
const bare = new RegExp(`${FIGURES}|(?<![\\w-])[A-Z]{1,4}-\\d{8,20}(?![\\w-])`, 'gu');

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
