import type { Recogniser } from '../recogniser.ts';
import { referenceFinder } from './reference.ts';

/** Numbers of an application, receipt, contract or customer, beside the word for them. */
export const receiptNumber: Recogniser = {
  name: 'receipt-number',
  kind: 'receipt-number',
  before: ['booking'],
  fewestDigits: 4,
  prepare(words) {
    const find = referenceFinder(words);
    const label = words.label('receipt-number');
    return (context) => find(context, label);
  },
};
