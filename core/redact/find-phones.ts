import { findAfter } from './find-after.ts';
import { PHONE } from './labels.ts';
import { MARK } from './number-forms.ts';
import { proximityTo } from './proximity.ts';
import { isPublicLine } from './public-lines.ts';
import type { Context } from './recogniser.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Span } from './spans.ts';
import { afterLabel } from './words/word-source.ts';

const GAP = `${MARK}{0,3}`;
const APART = '(?<!\\d)(?<!\\d[-.,:])';
const CODES =
  '(?:1|7|20|27|30|31|32|33|34|36|39|4[013456789]|5[1-8]|6[0-6]|8[1-6]|852|853|855|856|880|886|9[0-58]|971|976|977|992|993|994|995|996|998)';

const patterns = [
  // Korean land lines, internet telephones (070), lifelong and safe numbers (050x), fax (030x).
  `${APART}\\(?0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|60|50\\d|30\\d)${GAP}\\d{3,4}(?!, |\\n)${GAP}\\d{4}(?:~\\d{1,4}|,? ?\\(?(?:ext\\.?|extension|내선|내선번호|교환|转|内線|poste|máy lẻ) ?\\d{1,5})?(?!\\d)`,
  `(?<![A-Za-z\\d])\\(?\\+ ?[1-9]\\d{0,2}\\)?(?:(?:\\.|[ ()/-]{0,3})\\d){6,13}(?!\\d)`,
  `${APART}00(?:[1-9]\\d{0,2}[- ])?(?:82|${CODES})(?:[ .()\\/-]{1,3}\\d{2,10}){1,5}(?!\\d)`,
  `${APART}(?:00700|00[1-9]|00)?00?(?:84|86|81|33|82|998|976|66|63|62|7)\\d{8,10}(?!\\d)`,
  // Japan, China, Viet Nam, France, Russia, North America as dialled at home.
  `${APART}0[5789]0[- ]?\\d{4}[- ]?\\d{4}(?!\\d)`,
  `${APART}0\\d[- ]\\d{4}[- ]\\d{4}(?!\\d)`,
  `${APART}0\\d{3}[- ]\\d{2}[- ]\\d{4}(?!\\d)`,
  `${APART}1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![\\d,])(?!-\\d)`,
  `${APART}0\\d{2,3}-\\d{7,8}(?!\\d)`,
  `${APART}0[35789]\\d{8}(?!\\d)`,
  `${APART}09\\d{2}[- ]?\\d{3}[- ]?\\d{4}(?!\\d)`,
  `${APART}0\\d{2,3}[ .-]\\d{3,4}[ .-]\\d{3,4}(?!\\d)`,
  `${APART}0\\d{2}[ .]\\d{7}(?!\\d)`,
  `${APART}8[ -]?\\(?9\\d{2}\\)?[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\d)`,
  `${APART}0[1-9](?<gap>[ .-])\\d{2}(?:\\k<gap>\\d{2}){3}(?![ .-]?\\d)`,
  `${APART}(?:1[-. ])?(?:\\(\\d{3}\\) ?|\\d{3}[-.])\\d{3}[-. ]\\d{4}(?![\\d-])`,
].map((source) => new RegExp(source, 'giu'));

const CHAIN = '\\(?\\d{1,5}\\)?(?:(?:[-)] ?|[. ]| - )\\d{2,8}){1,4}|\\d{7,13}';
const chain = afterLabel(`(?<![\\d+])\\+?(?:${CHAIN})(?!\\d)`);
const short =
  /(?<!\d)(?<!\d[-.,: ])(?:\d{3,4}[-.]\d{4}|\d{2,4}[- ]\d{3,4}[- ]\d{4}|(?:84|86|998|977|976|66|63|62)[ .-]\d{2,3}(?:[ .-]\d{2,4}){2,3})(?!\d)(?![-.,]\d)/gu;
const PROXIMITY = { before: 24, after: 8 };

/** Telephone numbers of any country but those of public lines, by their form or near the word. */
export function findPhones(context: Context): Finding[] {
  const { text } = context;
  const isOwn = (value: string, span: Span) => digitsOf(value).length >= 7 && !context.isHarmless(span) && !isPublicLine(value);
  const byForm = patterns.flatMap((pattern) => findSpans(text, pattern, isOwn));
  const isNear = proximityTo(text, PHONE, PROXIMITY);
  const isWhole = (value: string, span: Span) => isOwn(value, span) && isLong(value);
  const byLabel = findAfter({ text, label: PHONE, tail: chain, accept: isWhole });
  const byWord = findSpans(text, short, (value, span) => isWhole(value, span) && isNear(span));
  return asFindings('phone', [...byForm, ...byLabel, ...byWord]);
}

/** Long enough for someone's number, and not a row of public lines (1345 1350 110). */
function isLong(value: string): boolean {
  const { length } = digitsOf(value);
  return length >= 7 && length <= 14 && !value.split(/[ .]+/).every((part) => isPublicLine(part));
}
