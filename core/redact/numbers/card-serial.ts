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
