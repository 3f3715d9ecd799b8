import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import type { Recogniser } from '../recogniser.ts';
import { isFreeIn, nearReference } from './reference.ts';

/** Long numbers behind the mere name of a paper: 접수증 …, receipt …. */
export const paperNumber: Recogniser = {
  name: 'paper-number',
  kind: 'receipt-number',
  before: ['named-number'],
  fewestDigits: 4,
  prepare(words) {
    const label = words.label('receipt-paper');
    const tail = nearReference(words);
    return (context) => findAfter({ text: context.text, label, tail, accept: isFreeIn(context) });
  },
};

/** What it strikes and keeps, and why. */
export const paperNumberExamples: Examples = {
  strikes: [{ text: '영수증 내용 확인 바람 ⟦60428170⟧', why: 'a long number behind the name of a paper' }],
  keeps: [],
};
