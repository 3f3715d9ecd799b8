import { CARD_SERIAL, RECEIPT } from './labels.ts';
import { isPublicLine } from './public-lines.ts';
import { asFindings, digitsOf, type Finding, findSpans, type Scene, type Span } from './spans.ts';
import { CONNECTOR } from './words.ts';

const VALUE = '(?<![A-Z0-9])[A-Z0-9](?:[-\\/_.]?[A-Z0-9]|-[가-힣]{1,4}-(?=\\d)){3,40}';
const LONG = '(?<![A-Z0-9-])(?<![제第] ?)(?:[A-Z]{1,6}[-_]?)?\\d(?:[-\\/_]?[A-Z0-9]){3,30}';
const DATE = /^\d{4}([./-])\d{1,2}\1\d{1,2}$/;
const UNFINISHED = '(?![A-Z0-9]| ?[년월年月]|[원만円元])';

const patternsOf = (label: string, looseLabel = label) => ({
  direct: new RegExp(`${label}${CONNECTOR}(?<value>${VALUE})${UNFINISHED}`, 'dgiu'),
  loose: [
    `${label}${CONNECTOR}(?<value>(?<![A-Z0-9])\\d{2,8}(?: \\d{2,8}){1,4})(?!\\d)`,
    `${looseLabel}(?:[^\\d\\n.!?。]|n[or]\\.|ref\\.){1,30}(?<value>${LONG})(?![A-Z0-9])`,
    `(?<value>${LONG})(?![A-Z0-9])[ (,]{0,2}(?:은|는|이|가|이라는|라는|번)? ?${label}`,
  ].map((source) => new RegExp(source, 'dgiu')),
});
// The paper's name alone is enough for a long number.
const receipts = patternsOf(RECEIPT, `(?:${RECEIPT}|접수증|영수증|신청서|receipt|回执|受付票|biên nhận|récépissé)`);
const serials = patternsOf(CARD_SERIAL);
/** Any other kind of number that is called one. */
const called = new RegExp(
  `(?:번호|号码|编号|番号|mã số|numéro|number|(?<!\\p{L})no\\.|n°|№)${CONNECTOR}(?<value>${LONG})${UNFINISHED}`,
  'dgiu',
);
const FEWEST_WHEN_CALLED = 7;

/** Numbers of an application, receipt, booking or customer, and serial numbers of cards, after the word for them. */
export function findCaseNumbers(scene: Scene): Finding[] {
  const isLong = (value: string, span: Span) => digitsOf(value).length >= FEWEST_WHEN_CALLED && !scene.isHarmless(span);
  return [
    ...asFindings('card-serial', findIn(scene, serials)),
    ...asFindings('receipt-number', findIn(scene, receipts)),
    ...asFindings('receipt-number', findSpans(scene.text, called, isLong)),
  ];
}

function findIn({ text, isHarmless }: Scene, { direct, loose }: ReturnType<typeof patternsOf>): Span[] {
  const isDirect = (value: string) => digitsOf(value).length >= 4 && !(value.length < 5 && isPublicLine(value)) && !DATE.test(value);
  const isFree = (value: string, span: Span) => digitsOf(value).length >= (/[a-z]/i.test(value) ? 4 : 6) && !isHarmless(span);
  return [...findSpans(text, direct, isDirect), ...loose.flatMap((pattern) => findSpans(text, pattern, isFree))];
}
