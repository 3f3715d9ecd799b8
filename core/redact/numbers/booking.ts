import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import type { Recogniser } from '../recogniser.ts';
import { afterLabel } from '../words/after-label.ts';

/** Six signs, letters and figures mixed. */
const CODE = '(?=[A-Z]{0,5}\\d)(?=\\d{0,5}[A-Z])[A-Z0-9]{6}(?![A-Z0-9])';

/** Booking codes of flights and trains behind the word for them. */
export const booking: Recogniser = {
  name: 'booking',
  kind: 'receipt-number',
  before: ['court-case'],
  fewestDigits: 1,
  prepare(words) {
    const label = words.label('booking');
    const tail = afterLabel(words, CODE);
    // The expression ignores case, but tickets bear capitals.
    const accept = (value: string) => value === value.toUpperCase();
    return ({ text }) => findAfter({ text, label, tail, accept });
  },
};

/** What it strikes and keeps, and why. */
export const bookingExamples: Examples = {
  strikes: [
    { text: '예약번호 ⟦6XK4QP⟧, 항공권', why: 'six signs after the Korean word' },
    { text: 'Booking ref: ⟦K7PQ2M⟧, gate 24', why: 'six signs after the English word' },
  ],
  keeps: [],
};
