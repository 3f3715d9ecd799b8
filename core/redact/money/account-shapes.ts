import type { Words } from '../words/words.ts';

/** Groupings that only accounts have. */
const OWN_GROUPINGS = [
  // Kakao Bank, Woori, Shinhan, Toss Bank.
  '33\\d{2}-\\d{2}-\\d{7}',
  '1\\d{3}-\\d{3}-\\d{6}',
  '1\\d{2}-\\d{3}-\\d{6}',
  '100\\d-\\d{4}-\\d{4}',
  // Kookmin, Hana, IBK.
  '\\d{6}-\\d{2}-\\d{6}',
  '\\d{3}-\\d{6}-\\d{5}',
  '\\d{3}-\\d{6}-\\d{2}-\\d{3}',
  // Nonghyup, 새마을금고.
  '3\\d{2}-\\d{4}-\\d{4}-\\d{2}',
  '9\\d{3}-\\d{4}-\\d{4}-\\d',
];
const SIGNS = '[\\d*]{1,16}';
const STARRED = '(?:\\d{2,6}\\*{0,4}|\\*{2,6})(?:-[\\d*]{2,8}){1,3}';

export const accountForms = new RegExp(`(?<!\\d)(?<!\\d[-.])(?:${OWN_GROUPINGS.join('|')})(?!\\d)(?!-\\d)`, 'gu');

/** Partly hidden, as in a bank's messages: 1002-***-7739**. */
export const maskedAccount = new RegExp(`(?<![\\d*A-Za-z-])(?=[\\d-]{0,40}\\*)(?=(?:[*-]{0,20}\\d){4})${STARRED}(?![\\d*A-Za-z-])`, 'gu');

/** The same without hyphens: 302****5518**. */
export const starred = /(?<![\d*A-Za-z-])\d{2,6}\*{2,8}\d{2,6}\*{0,4}(?![\d*A-Za-z-])/gu;

export const iban = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/gu;

/** What a word for “account” announces: any row of figures and stars; a source for an `iu` expression. */
export const behindLabel = `(?<!\\d)${SIGNS}(?:(?:[./_·-]${SIGNS}){1,5}|(?: ?- ?${SIGNS}){1,5}|(?: ${SIGNS}){1,5})?(?!\\d)`;

/** Groups with one kind of mark between them, or a row of ten figures; a single figure in the end is no amount. */
export function chain(words: Words): RegExp {
  const single = `(?: \\d(?!\\d|[.,:]\\d| ?(?:${words.exact('counted-figure')}|[a-z])))?`;
  const groups = [
    '\\d{2,8}(?: ?- ?\\d{1,8}){1,4}',
    '\\d{2,8}(?:\\.\\d{1,8}){1,4}',
    '\\d{2,8}(?:[/·_]\\d{1,8}){1,4}',
    `\\d{2,6}(?: \\d{2,8}){1,4}${single}`,
    '\\d{10,16}',
  ];
  return new RegExp(`(?<!\\d)(?<!\\d[-.])(?:${groups.join('|')})(?!\\d)`, 'gu');
}
