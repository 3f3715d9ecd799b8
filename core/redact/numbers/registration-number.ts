import { findAfter } from '../find-after.ts';
import { SAMPLE, STAR } from '../number-forms.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import { createLabel } from '../words/label.ts';
import type { Words } from '../words/words.ts';
import { registrationHalves } from './registration-halves.ts';
import { registrationLabel } from './registration-label.ts';
import { registrationShapes } from './registration-shapes.ts';

const FIGURE = `(?:\\d|${STAR})`;
const THIRTEEN = `${FIGURE}(?:[ ./\\n-]{0,3}${FIGURE}){12}`;
const SIX_OR_MORE = `${FIGURE}(?:[./-]?${FIGURE}){5,15}`;
const behindLabel = `(?<!\\d|${STAR})(?:${THIRTEEN}|${SIX_OR_MORE})(?!\\d)`;
/** A remark may stand between the label and the number. */
const behindRemark = /[^\d]{0,40}(?<value>(?<!\d)(?:\d{6}[ ./-]{0,3}\d{7}|\d{6} ?- ?\d{1,7}))(?!\d)/duy;
const sample = new RegExp(SAMPLE, 'u');
const LOOK_BACK = { person: 16, foreigner: 50 };

/** Resident (주민등록번호) and foreigner (외국인등록번호) numbers, whole, halved or masked, by their form or after a label. */
export const registrationNumber: Recogniser = {
  name: 'registration-number',
  kind: 'resident-registration-number',
  before: ['mobile-phone'],
  fewestDigits: 2,
  prepare(words) {
    const shapes = registrationShapes(words);
    const label = createLabel(registrationLabel(words));
    const halves = registrationHalves(words);
    const tails = [afterLabel(words, behindLabel), behindRemark];
    // On forms for companies and people alike: 법인등록번호(주민등록번호).
    const person = new RegExp(words.exact('person-registered'), 'iu');
    const kindOf = kindReader(words);
    return (context) => {
      const { text } = context;
      const isPersons = (value: string, span: Span) =>
        !sample.test(value) &&
        (!context.isNamedHarmless(span) || person.test(text.slice(Math.max(0, span.start - LOOK_BACK.person), span.start)));
      const isNumber = (value: string, span: Span) => digitsOf(value).length >= 4 && !context.isHarmless(span);
      return [
        ...shapes.flatMap((shape) => findSpans(text, shape, isPersons)),
        ...halves.flatMap((half) => findSpans(text, half, isNumber)),
        ...tails.flatMap((tail) => findAfter({ text, label, tail, accept: isNumber })),
      ].map((span) => ({ ...span, kind: kindOf(text, span) }));
    };
  },
};

/** The first figure of the second half tells: 1–4, 9 and 0 are residents, 5–8 foreigners; where it is missing, the words in front do. */
function kindReader(words: Words) {
  const foreigner = new RegExp(words.exact('foreigner'), 'iu');
  return (text: string, { start, end }: Span) => {
    const found = text.slice(start, end);
    const digits = digitsOf(found);
    const whole = digits.length >= 13 || /^\d{7}$/.test(found) ? digits.at(-7) : digits[6];
    const isForeigners = whole ? /[5-8]/.test(whole) : foreigner.test(text.slice(Math.max(0, start - LOOK_BACK.foreigner), start));
    return isForeigners ? 'foreigner-registration-number' : 'resident-registration-number';
  };
}
