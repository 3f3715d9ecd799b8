import { CARD } from './labels.ts';
import { MASK } from './mask.ts';
import { proximityTo } from './proximity.ts';
import type { Context } from './recogniser.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Span } from './spans.ts';

const GAP = '[ ./_·-]{1,3}';
const apart = (form: string) => new RegExp(`(?<!\\d)(?:${form})(?!\\d)(?!-\\d)`, 'gu');
// Groups of four have no other use, so that one mistyped figure hides nothing; the first figures are those of cards.
const grouped = apart(`[34569]\\d{3}(?<g>${GAP})\\d{4}\\k<g>\\d{4}\\k<g>\\d{4}|3[47]\\d{2}(?<h>${GAP})\\d{6}\\k<h>\\d{5}`);
const checked = [
  `\\d{4}${GAP}\\d{4}${GAP}\\d{4}${GAP}\\d{4}(?:${GAP}\\d{1,3})?`,
  `\\d{4}${GAP}\\d{6}${GAP}\\d{4,5}`,
  '\\d{13,19}',
  '\\d(?:[ .-]\\d){12,18}',
].map(apart);
const loose = apart('\\d(?:[ ./_·-]?\\d){12,18}');
const masked =
  /(?<![\dA-Za-z])(?=[\d -]{0,18}[*×xX●○•#])\d{4}[ -]{0,3}[\d*×xX●○•#]{4}[ -]{0,3}[\d*×xX●○•#]{4}[ -]{0,3}[\d*×xX●○•#]{3,4}(?![\dA-Za-z])/gu;
/** Hidden in the middle alone, as in a bank's messages … */
const halved = /(?<![\dA-Za-z-])\d{4}[*×xX●○•]{4}\d{4}(?![\dA-Za-z])/gu;
/** … by its end behind the issuer's name, and as airlines print it: VIXXXXXXXXXXXX3096. */
const tail = /(?:카드|card) ?\((?<value>\d{4})\)|(?<![A-Z0-9])(?:VI|CA|MC|AX)[X*]{8,12}\d{4}(?!\d)/dgiu;
const begun = /(?<![\dA-Za-z-])\d{4}[ -]?\d{2}(?:[*×xX●○•#]{2}|(?=[*×xX●○•#]))[*×xX●○•# -]{0,14}(?![\dA-Za-z])/gu;
/** The month that ends a card's life, behind its number. */
const expiry = new RegExp(
  `${MASK}[^\\d\\n${MASK}]{0,12}(?:유효 ?기간|exp(?:iry|ires)?|valid (?:thru|until)|有効期限|有效期)[^\\d\\n${MASK}]{0,5}(?<value>(?:0[1-9]|1[0-2])[/-]\\d{2})(?![\\d/.-])`,
  'dgiu',
);
const code = /(?<!\p{L})(?:CVC|CVV|CVV2|CVC2)(?:번호| 번호| number| code)?[ :=은는이가은is号是]{0,5}(?<value>\d{3,4})(?!\d)/dgiu;

const ending =
  /(?:카드|card|卡|カード|thẻ|carte|карта)[^\d\n]{0,12}(?:끝 ?(?:4|네)? ?자리|뒤? ?(?:4|네) ?자리|[뒤뒷끝] ?번호|마지막 ?(?:4|네) ?자리|last (?:4|four)(?: digits?| numbers?)?|ending|尾号|末尾|下4桁|đuôi|finissant par)[^\d\n]{0,8}(?<value>(?<!\d)\d{4})(?!\d|[-.,]\d)/dgiu;

const PROXIMITY = { before: 40, after: 20 };

/** Payment cards: thirteen to nineteen figures that pass the check of Luhn (ISO/IEC 7812-1), or stand near the word. */
export function findCards(context: Context): Finding[] {
  const { text } = context;
  const isNear = proximityTo(text, CARD, PROXIMITY);
  const isFree = (_: string, span: Span) => !context.isHarmless(span);
  const isNamed = (value: string, span: Span) => isFree(value, span) && isNear(span);
  const isCard = (value: string, span: Span) => isFree(value, span) && isIssued(digitsOf(value)) && passesLuhn(digitsOf(value));
  return asFindings('card', [
    ...findSpans(text, grouped, isFree),
    ...checked.flatMap((form) => findSpans(text, form, isCard)),
    ...findSpans(text, loose, isNamed),
    ...findSpans(text, masked),
    ...findSpans(text, halved, (_, span) => isNear(span)),
    ...findSpans(text, begun, (_, span) => isNear(span)),
    ...findSpans(text, expiry, (_, span) => isNear(span)),
    ...findSpans(text, code),
    ...findSpans(text, tail),
    ...findSpans(text, ending),
  ]);
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
