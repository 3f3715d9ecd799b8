import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import { proximityTo } from '../proximity.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans, type Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import { accountForms, behindLabel, chain, iban, maskedAccount, starred } from './account-shapes.ts';

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
        ...[maskedAccount, starred].flatMap((form) => findSpans(text, form, isBeside)),
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

/** What it strikes and keeps, and why. */
export const bankAccountExamples: Examples = {
  strikes: [
    { text: '신한 ⟦110123456789⟧만 있어요', why: 'a bank’s short name in front' },
    { text: '돈을 ⟦746 99 268944 3⟧ 농협으로', why: 'a bank behind the number' },
    { text: 'رقم الحساب ⟦١١٠-٢٧٤-٩٣٨٢٠١⟧', why: 'an Arabic label and figures' },
    { text: '카카오뱅크 ⟦3333-01-1234567⟧', why: 'the grouping of Kakao Bank' },
    { text: '신한 ⟦110-123-456789⟧로 환불해 주세요', why: 'the grouping of Shinhan' },
    { text: '우리은행 ⟦1002-123-456789⟧', why: 'the grouping of Woori' },
    { text: '국민은행 계좌 ⟦123456-01-123456⟧', why: 'the grouping of Kookmin' },
    { text: '계좌번호: ⟦12345678901234⟧ (농협)', why: 'fourteen figures after the label' },
    { text: '하나은행 ⟦123-910123-45607⟧', why: 'the grouping of Hana' },
    { text: '기업은행⟦123-456789-01-011⟧', why: 'the grouping of IBK' },
    { text: '농협 ⟦302-1234-5678-91⟧ 예금주', why: 'the grouping of Nonghyup' },
    { text: 'my account at Woori Bank is ⟦1002 123 456789⟧', why: 'spaces between the groups, in English' },
    { text: 'Shinhan ⟦110123456789⟧', why: 'no hyphens near a bank' },
    { text: '账号⟦6217001234567890⟧', why: 'a Chinese label' },
    { text: '口座番号 ⟦1234567⟧', why: 'seven figures after a Japanese label' },
    { text: 'STK: ⟦0123456789⟧ Vietcombank', why: 'a Vietnamese abbreviation and bank' },
    { text: 'Mon compte bancaire : ⟦FR14 2004⟧ ⟦1010 0505 0001 3⟧⟦M02 606⟧', why: 'a French IBAN' },
    { text: '보증금은 ⟦352－0123－4567－83⟧으로 보내 달라고 했어요', why: 'hyphens of full width' },
    { text: '토스뱅크 ⟦1000-1234-5678⟧', why: 'the grouping of Toss Bank' },
    { text: '새마을금고 ⟦9002-1234-5678-9⟧', why: 'the grouping of 새마을금고' },
    { text: '계좌 ⟦123-45-67890⟧으로 입금했습니다', why: 'the form of a business number after the label' },
    { text: '[우리은행] ⟦1002-***-6042**⟧ 출금 300,000원', why: 'a bank’s message hides a part' },
    { text: 'ゆうちょ銀行 普通⟦6042817⟧へ送金', why: 'a Japanese kind of account' },
  ],
  keeps: [{ text: '계좌번호를 알려 주세요', why: 'a label without a number' }],
};
