import { findAfter } from '../find-after.ts';
import { codeSource } from '../number-forms.ts';
import { proximityTo } from '../proximity.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import { createLabel } from '../words/label.ts';
import { passportLabel } from './passport-label.ts';
import { inRow, nearWord, ownForms } from './passport-shapes.ts';

const PROXIMITY = { before: 60, after: 32 };
const FEWEST_DIGITS = 5;

/** Passport numbers: Korean and Chinese ones by their form, any country's near the word in eleven languages. */
export const passport: Recogniser = {
  name: 'passport',
  kind: 'passport',
  before: ['card-serial'],
  prepare(words) {
    const label = createLabel(passportLabel(words));
    const tail = afterLabel(words, codeSource(words));
    return ({ text, isHarmless }) => {
      const isNear = proximityTo(text, label, PROXIMITY);
      const isFree = (_: string, span: Span) => !isHarmless(span);
      const isNumber = (value: string, span: Span) => digitsOf(value).length >= FEWEST_DIGITS && isFree(value, span);
      const isAny = (value: string, span: Span) => isNumber(value, span) || (isCode(value) && isFree(value, span));
      return [
        ...ownForms.flatMap((form) => findSpans(text, form, isFree)),
        ...findSpans(text, inRow, isNumber),
        ...nearWord.flatMap((form) => findSpans(text, form, (value, span) => isNumber(value, span) && isNear(span))),
        ...findAfter({ text, label, tail, accept: isAny }),
      ];
    };
  },
};

/** Nine signs with letters among the figures, as German passports have. */
function isCode(value: string): boolean {
  return value.length === 9 && digitsOf(value).length >= 4 && /[A-Z]/i.test(value);
}
