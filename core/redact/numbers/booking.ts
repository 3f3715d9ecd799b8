import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import type { Recogniser } from '../recogniser.ts';
import { afterLabel } from '../words/after-label.ts';

/** Five to twelve signs, letters and figures mixed, perhaps in groups. */
const CODE = '(?<![A-Z0-9-])(?=[A-Z-]{0,11}\\d)(?=[\\d-]{0,11}[A-Z])[A-Z0-9](?:-?[A-Z0-9]){4,11}(?![A-Z0-9-])';

/** Booking codes of flights and trains behind the word for them. */
export const booking: Recogniser = {
  name: 'booking',
  kind: 'receipt-number',
  before: ['password'],
  fewestDigits: 1,
  prepare(words) {
    const label = words.label('booking');
    const tail = afterLabel(words, CODE);
    // The expression ignores case, but tickets bear capitals.
    return ({ text, isHarmless }) =>
      findAfter({ text, label, tail, accept: (value, span) => value === value.toUpperCase() && !isHarmless(span) });
  },
};

/** What it strikes and keeps, and why. */
export const bookingExamples: Examples = {
  strikes: [
    { text: '예약번호 ⟦6XK4QP⟧, 항공권', why: 'six signs after the Korean word' },
    { text: 'Booking ref: ⟦K7PQ2M⟧, gate 24', why: 'six signs after the English word' },
    { text: '예약 확인 코드 ⟦R8K-2291⟧로 상담', why: 'two groups' },
    { text: '訂位代號 ⟦7KQ9PX⟧', why: 'traditional characters' },
    { text: 'your booking ⟦XR4T9B⟧ is confirmed', why: 'a booking without “code” or “number”' },
  ],
  keeps: [{ text: '예약 10:30, 방문예약 D-2, booking in Room A101', why: 'a time, a visa and a room' }],
};
