import { MASK } from '../mask.ts';
import { proximityTo } from '../proximity.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { checked, grouped, loose, masked, maskedEnd, maskedInside, onTicket } from './card-shapes.ts';

const PROXIMITY = { before: 40, after: 20 };

/** Payment cards: thirteen to nineteen figures that pass the check of Luhn (ISO/IEC 7812-1), or stand near the word. */
export const card: Recogniser = {
  name: 'card',
  kind: 'card',
  before: ['bank-account'],
  fewestDigits: 3,
  prepare(words) {
    const label = words.label('card');
    const details = cardDetails(words);
    const expiry = expiryOf(words);
    return ({ text, isHarmless }) => {
      const isNear = proximityTo(text, label, PROXIMITY);
      const isBeside = (_: string, span: Span) => isNear(span);
      const isFree = (_: string, span: Span) => !isHarmless(span);
      const isNamed = (value: string, span: Span) => isFree(value, span) && isNear(span);
      const isCard = (value: string, span: Span) => isFree(value, span) && isIssued(digitsOf(value)) && passesLuhn(digitsOf(value));
      return [
        ...findSpans(text, grouped, isFree),
        ...checked.flatMap((form) => findSpans(text, form, isCard)),
        ...findSpans(text, loose, isNamed),
        ...findSpans(text, masked),
        ...[maskedInside, maskedEnd, expiry].flatMap((form) => findSpans(text, form, isBeside)),
        ...[onTicket, ...details].flatMap((form) => findSpans(text, form)),
      ];
    };
  },
};

/** The last four figures in brackets or behind words for them, and the code on the back. */
function cardDetails(words: Words): RegExp[] {
  return [
    `${words.exact('card-in-front')} ?\\((?<value>\\d{4})\\)`,
    `(?<!\\p{L})(?:CVC|CVV|CVV2|CVC2)(?:${words.exact('card-code')})?(?:[ :=]|${words.exact('code-is')}){0,5}(?<value>\\d{3,4})(?!\\d)`,
    `${words.exact('card-of-ending')}[^\\d\\n]{0,12}${words.spaced('card-ending')}[^\\d\\n]{0,8}(?<value>(?<!\\d)\\d{4})(?!\\d|[-.,]\\d)`,
  ].map((source) => new RegExp(source, 'dgiu'));
}

/** The month that ends a card's life, behind its number. */
function expiryOf(words: Words): RegExp {
  const between = `[^\\d\\n${MASK}]`;
  const month = '(?<value>(?:0[1-9]|1[0-2])[/-]\\d{2})(?![\\d/.-])';
  return new RegExp(`${MASK}${between}{0,12}${words.spaced('card-expiry')}${between}{0,5}${month}`, 'dgiu');
}

/** First figures and lengths in use: Visa, Mastercard, Amex, Diners, JCB, UnionPay, Maestro, UATP, and 9 for Korean cards. */
function isIssued(digits: string): boolean {
  if (digits.length === 13) return digits.startsWith('4');
  if (digits.length === 14) return /^3[0689]/.test(digits);
  if (digits.length === 15) return /^(?:3[47]|1|2131|1800|9)/.test(digits);
  return /^(?:[34569]|2[2-7]|8[16])/.test(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.at(-1 - i));
    const doubled = i % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
