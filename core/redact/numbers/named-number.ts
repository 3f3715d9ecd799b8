import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import { longReference, referenceEnd } from './reference.ts';

const BY_OFFICE = '20\\d{2}-[가-힣]{1,4}-\\d{3,8}';
const FEWEST_DIGITS = 7;

/** Long numbers right behind any word for “number”. */
export const namedNumber: Recogniser = {
  name: 'named-number',
  kind: 'receipt-number',
  before: ['phone'],
  fewestDigits: 7,
  prepare(words) {
    const label = words.label('number-word');
    const tail = afterLabel(words, `(?:${BY_OFFICE}|${longReference(words)})${referenceEnd(words)}`);
    return ({ text, isHarmless }) => {
      const accept = (value: string, span: Span) => digitsOf(value).length >= FEWEST_DIGITS && !isHarmless(span);
      return findAfter({ text, label, tail, accept });
    };
  },
};

/** What it strikes and keeps, and why. */
export const namedNumberExamples: Examples = {
  strikes: [
    { text: '국세청 접수 ⟦2612604281700⟧', why: 'a tax office’s number behind “received”' },
    { text: '전자민원 ⟦EA-26-6042-81704⟧ 보완', why: 'letters in front, behind the word for an online petition' },
    { text: '카드 결제 11,400, 승인 ⟦60428170⟧, 승인 2026.11.20.', why: 'an approval of a card payment' },
    { text: '출국명령서 번호 ⟦2026-서울-06042⟧', why: 'an office between year and number' },
  ],
  keeps: [{ text: '접수 2026-11-30까지, 접수 1577-1000, 민원 20261130', why: 'dates and public lines behind the same words' }],
};
