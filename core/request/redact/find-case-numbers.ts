import { CARD_SERIAL, RECEIPT } from './labels.ts';
import { isPublicLine } from './public-lines.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Scene, type Span } from './spans.ts';
import { CONNECTOR } from './words.ts';

const VALUE = '(?<![A-Z0-9])[A-Z0-9](?:[-\\/_.]?[A-Z0-9]){3,40}';
const LONG = '(?<![A-Z0-9])(?:[A-Z]{1,6}[-_]?)?\\d(?:[-\\/_]?[A-Z0-9]){3,30}';
const DATE = /^\d{4}([./-])\d{1,2}\1\d{1,2}$/;
const patternsOf = (label: string, looseLabel = label) => ({
  direct: new RegExp(`${label}${CONNECTOR}(?<value>${VALUE})(?![A-Z0-9]| ?[년월年月])`, 'dgiu'),
  spaced: new RegExp(`${label}${CONNECTOR}(?<value>(?<![A-Z0-9])\\d{2,8}(?: \\d{2,8}){1,4})(?!\\d)`, 'dgiu'),
  near: new RegExp(`${looseLabel}(?:[^\\d\\n.!?。]|n[or]\\.|ref\\.){1,30}(?<value>${LONG})(?![A-Z0-9])`, 'dgiu'),
});
// The paper's name alone is enough for a long number.
const receipts = patternsOf(RECEIPT, `(?:${RECEIPT}|접수증|영수증|신청서|receipt|回执|受付票|biên nhận|récépissé)`);
const serials = patternsOf(CARD_SERIAL);

/** Numbers of an application, receipt, booking or customer, and serial numbers of cards, after the word for them. */
export function findCaseNumbers(scene: Scene): Finding[] {
  return [...asFindings('receipt-number', findIn(scene, receipts)), ...asFindings('card-serial', findIn(scene, serials))];
}

function findIn(scene: Scene, { direct, spaced, near }: ReturnType<typeof patternsOf>): Span[] {
  const isDirect = (value: string) => digitsOf(value).length >= 4 && !isPublicLine(value) && !DATE.test(value);
  const isFree = (value: string, span: Span) => digitsOf(value).length >= (/[a-z]/i.test(value) ? 4 : 6) && !scene.isHarmless(span);
  return [...findSpans(scene.text, direct, isDirect), ...findSpans(scene.text, spaced, isFree), ...findSpans(scene.text, near, isFree)];
}
