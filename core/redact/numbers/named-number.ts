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
