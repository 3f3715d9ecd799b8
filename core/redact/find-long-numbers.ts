import { findAfter } from './find-after.ts';
import { MASK } from './mask.ts';
import type { Context } from './recogniser.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Span } from './spans.ts';
import { afterLabel, labelOf } from './words/word-source.ts';

/** Words for “number” that are too wide to be asked before every other recogniser has looked. */
const NUMBER = labelOf('số|номер|дугаар|raqami|เลขที่|नम्बर');
const called = afterLabel('(?<![A-Z0-9-])(?:[A-Z]{1,6}[-_]?)?\\d(?:[-\\/_]?[A-Z0-9]){6,30}(?![A-Z0-9])');
const FEWEST_WHEN_CALLED = 7;

/** So many figures count nothing; thirteen are left to registration numbers and to the barcodes on goods, rows of noughts to codes. */
const bare =
  /(?<![\dA-Za-z_/=#])(?<!\d[.,-])(?!\d{13}(?!\d)|\d{0,15}0{5})\d{11,20}(?![\dA-Za-z_]|[.,-]\d)|(?<![\w-])[A-Z]{1,4}-\d{8,20}(?![\w-])/gu;

/** What a form sends in the address of a page, under a name for somebody's number: ?stdNo=…&vacct=…. */
const sent = /(?<=[?&][a-z_]{0,12}(?:no|num|acct|account|tel|phone|mobile|rrn|arc|jumin|user|member|cust)(?:_?id)?=)\d{8,20}(?!\d)/giu;

/** What goes on in groups behind a number that was struck out belongs to it. */
const rest = new RegExp(`${MASK}[ -](?<value>\\d{3,6}(?:[ -]\\d{3,6}){1,3})(?![\\d%]|[.,:-]\\d| ?[가-힣])`, 'dgu');

/** What no other recogniser claims: a long number behind a word for “number”, any of eleven to twenty figures, the rest of a struck one. */
export function findLongNumbers(context: Context): Finding[] {
  const { text } = context;
  const isFree = (_: string, span: Span) => !context.isHarmless(span);
  const isLong = (value: string, span: Span) => digitsOf(value).length >= FEWEST_WHEN_CALLED && isFree(value, span);
  const byWord = findAfter({ text, label: NUMBER, tail: called, accept: isLong });
  return asFindings('receipt-number', [
    ...byWord,
    ...findSpans(text, bare, isFree),
    ...findSpans(text, sent),
    ...findSpans(text, rest, isFree),
  ]);
}
