import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import { proximityTo } from '../proximity.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { checked, grouped, loose, maskedCard, maskedEnd, maskedInside, onTicket } from './card-shapes.ts';

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
        ...findSpans(text, maskedCard),
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

/** What it strikes and keeps, and why. */
export const cardExamples: Examples = {
  strikes: [
    { text: '체크카드 끝자리 ⟦6038⟧로 결제', why: 'the last four figures in Korean' },
    { text: 'my card ending in ⟦6038⟧ was declined', why: 'the last four figures in English' },
    { text: '信用卡尾号⟦6038⟧', why: 'the last four figures in Chinese' },
    { text: '카드번호 ⟦4111-1111-1111-1111⟧', why: 'four groups after the label' },
    { text: '⟦5555 5555 5555 4444⟧', why: 'four groups without a label' },
    { text: '⟦4111111111111111⟧로 결제했습니다', why: 'sixteen figures that pass the check of Luhn' },
    { text: 'Amex ⟦3714 496353 98431⟧', why: 'American Express in its groups' },
    { text: '⟦371449635398431⟧', why: 'American Express without spaces' },
    { text: '信用卡⟦6222 0212 3456 7890⟧ ⟦123⟧', why: 'nineteen figures near a Chinese word' },
    { text: 'my card ⟦1234-5678-9012-3456⟧ was charged', why: 'a number that fails the check of Luhn, near the word' },
    { text: 'クレジットカード⟦３５２８０００７００００００００⟧', why: 'full width' },
    { text: '신한카드 ⟦4111-11**-****-1111⟧', why: 'stars in the middle groups' },
    { text: 'thẻ tín dụng ⟦4012.8888.8888.1881⟧', why: 'full stops between the groups' },
    { text: 'Carte bancaire ⟦4484070000000000⟧', why: 'a French label' },
    { text: 'CVC ⟦123⟧', why: 'the code on the back' },
    { text: '카드 뒷번호 ⟦6042⟧, 금액 12,900원', why: 'the last figures behind another word' },
    { text: 'card, last four digits ⟦6042⟧, 2 payments', why: 'the last four digits, beside a count' },
    { text: 'card ⟦6042-81**⟧ used twice', why: 'the first six figures, the rest hidden' },
    { text: '카드 ⟦5310-6042-8170-2264⟧, 유효기간 ⟦03/31⟧, 체류기간 2027.03.31.', why: 'the month of expiry behind the number' },
    { text: '카드 ⟦9410****2281⟧ 승인', why: 'stars in the middle alone, as in a bank’s message' },
  ],
  keeps: [],
};
