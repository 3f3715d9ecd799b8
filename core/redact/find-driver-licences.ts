import { findAfter } from './find-after.ts';
import { LICENCE } from './labels.ts';
import { CODE } from './number-forms.ts';
import { proximityTo } from './proximity.ts';
import type { Context } from './recogniser.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Span } from './spans.ts';
import { afterLabel } from './words/word-source.ts';

const GAP = ' ?[-./_· ] ?';
const PLACE =
  '(?:서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산|세종|경기남부|경기북부|seoul|busan|gyeonggi|gangwon|incheon|daegu|daejeon|gwangju|ulsan|jeju|首尔|釜山|京畿|ソウル|プサン|仁川)';
const SIGN = '[\\d*×xX●○•]';

const forms = [
  // The first two figures are the place of issue (경찰청: 11 Seoul … 26, 28).
  `(?<!\\d)(?<!\\d[-.])(?:1[1-9]|2[0-6]|28)${GAP}\\d{2}${GAP}\\d{6}${GAP}\\d{2}(?!\\d)(?![-.]\\d)`,
  '(?<!\\d)(?:1[1-9]|2[0-6]|28)\\d{10}(?!\\d)',
  `${PLACE} ?[-( ]? ?(?:\\d{2}[) ]{1,2})?\\d{2} ?[-. ]? ?\\d{6} ?[-. ]? ?\\d{2}(?!\\d)`,
  `(?<!\\d)\\d{2}${GAP}\\d{2}${GAP}(?=[\\d -]{0,9}[*×xX●○•])${SIGN}{6}${GAP}${SIGN}{2}(?!\\d)`,
  // Great Britain: five letters of the name, the date of birth, initials and check signs.
  '(?<![A-Z0-9])[A-Z9]{5} ?\\d{6} ?[A-Z9]{2}\\d[A-Z]{2}(?![A-Z0-9])',
].map((source) => new RegExp(source, 'giu'));
const near =
  /(?<!\d)\d{2}[-. ]{0,2}\d{2}[-. ]{0,2}\d{6}[-. ]{0,2}\d{2}(?!\d)|(?<!\d)\d{2}[-. ]\d{6}[-. ]\d{2}(?!\d)|(?<!\d)\d{10,12}(?!\d)/gu;
const code = afterLabel(`${CODE}|(?<![A-Z0-9])[A-Z]{1,3}[/-]\\d{3,8}(?:[/-]\\d{1,6}){0,2}(?![A-Z0-9])`);
const PROXIMITY = { before: 45, after: 20 };
const FEWEST_DIGITS = 6;

/** Driver's licence numbers (운전면허번호), with the place as figures or as a name, and other countries' after the word. */
export function findDriverLicences(context: Context): Finding[] {
  const { text } = context;
  const isFree = (_: string, span: Span) => !context.isHarmless(span);
  const isNear = proximityTo(text, LICENCE, PROXIMITY);
  const byForm = forms.flatMap((form) => findSpans(text, form, isFree));
  const byWord = findSpans(text, near, (value, span) => isFree(value, span) && isNear(span));
  const isLong = (value: string, span: Span) => isFree(value, span) && digitsOf(value).length >= FEWEST_DIGITS;
  const byLabel = findAfter({ text, label: LICENCE, tail: code, accept: isLong });
  return asFindings('driver-licence', [...byForm, ...byWord, ...byLabel]);
}
