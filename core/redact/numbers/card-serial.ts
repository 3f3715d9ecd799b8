import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { referenceFinder } from './reference.ts';

/** Serial numbers on cards, beside the word for them: a Residence Card's is asked for like a password. */
export const cardSerial: Recogniser = {
  name: 'card-serial',
  kind: 'card-serial',
  before: ['receipt-number'],
  fewestDigits: 4,
  prepare(words) {
    const find = referenceFinder(words);
    const label = words.label('card-serial');
    return (context) => find(context, label);
  },
};

/** What it strikes and keeps, and why. */
export const cardSerialExamples: Examples = {
  strikes: [
    { text: '외국인등록증 발급번호 ⟦123-456-7890⟧', why: 'a Residence Card’s serial number' },
    { text: '일련번호 ⟦A1234567890⟧', why: 'a letter in front' },
    { text: 'ARC serial number: ⟦0123456789⟧', why: 'an English label' },
  ],
  keeps: [],
};
