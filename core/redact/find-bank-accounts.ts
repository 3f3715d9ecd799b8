import { ACCOUNT, BANK } from './bank-words.ts';
import { findAfter } from './find-after.ts';
import { proximityTo } from './proximity.ts';
import type { Context } from './recogniser.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Span } from './spans.ts';
import { afterLabel } from './words/word-source.ts';

// Groupings that only accounts have: Kakao Bank, Woori, Shinhan, Toss Bank, Kookmin, Hana, IBK, Nonghyup, 새마을금고.
const FORMS =
  '33\\d{2}-\\d{2}-\\d{7}|1\\d{3}-\\d{3}-\\d{6}|1\\d{2}-\\d{3}-\\d{6}|100\\d-\\d{4}-\\d{4}|\\d{6}-\\d{2}-\\d{6}|\\d{3}-\\d{6}-\\d{5}|\\d{3}-\\d{6}-\\d{2}-\\d{3}|3\\d{2}-\\d{4}-\\d{4}-\\d{2}|9\\d{3}-\\d{4}-\\d{4}-\\d';
const CHAIN =
  '\\d{2,8}(?: ?- ?\\d{1,8}){1,4}|\\d{2,8}(?:\\.\\d{1,8}){1,4}|\\d{2,8}(?:[/·_]\\d{1,8}){1,4}|\\d{2,6}(?: \\d{2,8}){1,4}(?: \\d(?!\\d|[.,:]\\d| ?(?:[만천백억원개명일월년시분회건번장층호차주달]|[a-z])))?|\\d{10,16}';

const forms = new RegExp(`(?<!\\d)(?<!\\d[-.])(?:${FORMS})(?!\\d)(?!-\\d)`, 'gu');
const chain = new RegExp(`(?<!\\d)(?<!\\d[-.])(?:${CHAIN})(?!\\d)`, 'gu');
const SIGNS = '[\\d*]{1,16}';
const row = afterLabel(`(?<!\\d)${SIGNS}(?:(?:[./_·-]${SIGNS}){1,5}|(?: ?- ?${SIGNS}){1,5}|(?: ${SIGNS}){1,5})?(?!\\d)`);
/** Partly hidden, as in a bank's messages: 1002-***-7739**. */
const masked = /(?<![\d*A-Za-z-])(?=[\d-]{0,40}\*)(?=(?:[*-]{0,20}\d){4})(?:\d{2,6}\*{0,4}|\*{2,6})(?:-[\d*]{2,8}){1,3}(?![\d*A-Za-z-])/gu;
/** The same without hyphens: 302****5518**. */
const starred = /(?<![\d*A-Za-z-])\d{2,6}\*{2,8}\d{2,6}\*{0,4}(?![\d*A-Za-z-])/gu;
const iban = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/gu;

const FEWEST_SIGNS = 6;
const PROXIMITY = { before: 45, after: 24 };

/** Bank accounts: an account's own grouping, ten to sixteen figures near a bank, any row of figures after “account”; IBAN. */
export function findBankAccounts(context: Context): Finding[] {
  const { text } = context;
  const isFree = (_: string, span: Span) => !context.isHarmless(span);
  const isNear = [BANK, ACCOUNT].map((word) => proximityTo(text, word, PROXIMITY));
  const isAccount = (value: string, span: Span) => isFree(value, span) && isLong(value) && isNear.some((isNearWord) => isNearWord(span));
  const isNamed = (value: string, span: Span) =>
    value.length >= FEWEST_SIGNS && digitsOf(value).length >= 4 && (isFree(value, span) || isOutright(text, value, span));
  return asFindings('bank-account', [
    ...findSpans(text, forms, isFree),
    ...findSpans(text, chain, isAccount),
    ...findAfter({ text, label: ACCOUNT, tail: row, accept: isNamed }),
    ...findSpans(text, masked, (_, span) => isNear.some((isNearWord) => isNearWord(span))),
    ...findSpans(text, starred, (_, span) => isNear.some((isNearWord) => isNearWord(span))),
    ...findSpans(text, iban, passesIban),
  ]);
}

/** After “account”, a long number is one though it looks like a business's or a moment in time, unless it is a sum. */
function isOutright(text: string, value: string, { end }: Span): boolean {
  return /^(?:\d{10,16}|\d{3}-\d{2}-\d{5})$/.test(value) && !/^ ?(?:[원만억엔円元]|won|krw)/i.test(text.slice(end, end + 4));
}

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
