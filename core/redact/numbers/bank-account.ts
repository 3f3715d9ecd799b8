import { findAfter } from '../find-after.ts';
import { proximityTo } from '../proximity.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import { accountForms, behindLabel, chain, iban, masked, starred } from './account-shapes.ts';

const FEWEST_SIGNS = 6;
const PROXIMITY = { before: 45, after: 24 };

/** Bank accounts: an account's own grouping, ten to sixteen figures near a bank, any row of figures after “account”; IBAN. */
export const bankAccount: Recogniser = {
  name: 'bank-account',
  kind: 'bank-account',
  before: ['driver-licence'],
  fewestDigits: 2,
  prepare(words) {
    const labels = [words.label('bank'), words.label('bank-account')];
    const announced = { label: words.label('bank-account'), tail: afterLabel(words, behindLabel) };
    const long = chain(words);
    const sum = new RegExp(`^ ?${words.exact('sum-of-money')}`, 'iu');
    /** After “account”, a long number is one though it looks like a business's or a moment in time, unless it is a sum. */
    const isOutright = (text: string, value: string, { end }: Span) =>
      /^(?:\d{10,16}|\d{3}-\d{2}-\d{5})$/.test(value) && !sum.test(text.slice(end, end + 4));
    return ({ text, isHarmless }) => {
      const isNear = labels.map((label) => proximityTo(text, label, PROXIMITY));
      const isFree = (_: string, span: Span) => !isHarmless(span);
      const isBeside = (_: string, span: Span) => isNear.some((isNearWord) => isNearWord(span));
      const isAccount = (value: string, span: Span) => isFree(value, span) && isLong(value) && isBeside(value, span);
      const isNamed = (value: string, span: Span) =>
        value.length >= FEWEST_SIGNS && digitsOf(value).length >= 4 && (isFree(value, span) || isOutright(text, value, span));
      return [
        ...findSpans(text, accountForms, isFree),
        ...findSpans(text, long, isAccount),
        ...findAfter({ text, ...announced, accept: isNamed }),
        ...[masked, starred].flatMap((form) => findSpans(text, form, isBeside)),
        ...findSpans(text, iban, passesIban),
      ];
    };
  },
};

function isLong(value: string): boolean {
  const { length } = digitsOf(value);
  return length >= 10 && length <= 16;
}

/** ISO 13616: the first four signs moved to the end, letters as 10 … 35, leave 1 when divided by 97. */
function passesIban(value: string): boolean {
  const compact = value.replace(/ /g, '');
  const figures = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const figure of figures) rest = (rest * 10 + Number(figure)) % 97;
  return rest === 1;
}
