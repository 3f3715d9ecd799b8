import { FULL_DATES } from './dates.ts';
import { findAfter } from './find-after.ts';
import { BODIES, COUNT, HOUSES_OF_TRADE, MONEY, NAMED } from './harmless-words.ts';
import { SAMPLE } from './number-forms.ts';
import { isPublicLine } from './public-lines.ts';
import type { Context } from './recogniser.ts';
import { digitsOf, findSpans, type Span } from './spans.ts';
import { afterLabel } from './words/word-source.ts';

const LINE = '\\(?(?:\\+82[- ]?\\d{1,2}|0\\d{1,2})[-.) ]{0,2}\\d{3,4}[-. ]?\\d{4}(?!\\d)';
const SHORTEST_LINE = 7;

const named = afterLabel('\\d[\\d-]{0,30}');
const WHOSE = '(?:남편|아내|사장|친구|엄마|아빠|동생|주인|본인|연락|직장|회사|숙소|공장|집|제|내|우리|저희)';
/** A town behind the body's name, as any short word but one that says whose line it is. */
const TOWN = `(?!${WHOSE})[가-힣]{2,3}(?= )`;
// The country, the town and the desk behind the body's name; case counts, so that “immigration my phone …” is none.
const DESK = `(?:(?: (?:of|de|du|des|d’|in|nước))?(?: \\p{Lu}\\p{L}{2,15}){1,3}|[\\p{Script=Thai}\\p{M}]{1,12}| ?[가-힣]{1,10}(?:과|팀|실|국|처|관|지사|지청|지소|지점|센터|창구)|,? ?\\d{1,2}(?:층|번 ?창구)| ?(?:领事部|領事部|영사)|, \\p{Lu}\\p{L}{2,15}|\\([가-힣]{2,6}\\)|(?: [a-z]{3,12})? (?:section|division|desk|department|team)| ?[가-힣]{1,8}(?:로|길) ?\\d{1,4}| ${TOWN}| ?1[568]\\d{2}-\\d{4}(?=[ ,/]{1,3}0)){0,3}\\.?`;
const CALL = '(?:[:()☎ ,/-]|대표|전화|번호|팩스|[Ff][Aa][Xx]|[Tt][Ee][Ll]\\.?|[Pp]hone|电话|電話|는|은|は|是){0,6}';
const FAX = `(?:[ ,/(]{1,3}(?:팩스|[Ff][Aa][Xx]|传真|ファックス)[ :.]{0,2}${LINE}| ?/ ?${LINE})?`;
const bodyLine = new RegExp(`${DESK}${CALL}(?<value>${LINE}${FAX})`, 'duy');
/** A desk of an office (교통행정과, 인력지원팀), whose line follows at once; 과 alone is also “and” (남편과). */
const DEPARTMENT =
  /(?:(?:행정|민원|교통|세무|복지|건축|주택|환경|위생|지원|총무|재무|정책|집행|조사|심사|체류|국적|여권|관리|징수|재산|세정|토지|지적|경제|문화|교육|보건|산업|안전|도시|법무|기획|감사|사회|가족|여성|청소|공원|농정|건설|지도)\d?과|(?<=[가-힣\d]{2})(?:팀|담당관|관리단|민원실|사무국))/gu;
const deskLine = new RegExp(`(?:[:(☎ ]|대표|번호|전화|팩스|電話|は|는|은|[Tt][Ee][Ll][ .:]){0,4}(?<value>${LINE}${FAX})`, 'duy');
const anyLine = /(?<![\dA-Za-z-])(?<!\d[ .])(?:(?:\+|00)82[- ]?)?(?:\(?0?\d{1,2}[-.) ]{1,2})?\d{3,4}[-. ]?\d{4}(?!\d)(?![ .-]\d)/gu;

/** Hardly a person has a fax; that of one's company tells who one is. */
const fax = new RegExp(
  `(?<!(?:${WHOSE}|[Mm]y|[Oo]ur) ?)(?:팩스|(?<![A-Za-z])[Ff][Aa][Xx]|전송|传真|ファックス)(?: ?번호)?[ :.)]{0,3}(?<value>${LINE})`,
  'dgu',
);

const otherLine = new RegExp(
  `(?<=(?<!\\d)(?:1[1-3]\\d{1,2}|1[568]\\d{2}-\\d{4})번?(?: ?(?:나|또는|혹은) ?| (?:or|hoặc|ou|или) |或者?|または|か))${LINE}`,
  'giu',
);

const shapes = [
  /(?<![가-힣A-Za-z])(?:모델|부품|model|型番|型号)[명은는:： ]{0,3}[A-Z]{1,4}-?\d[\w-]{2,20}/giu,
  /(?:https?:\/\/|www\.)[!-~]{1,600}/giu,
  /(?<![a-z0-9@.-])(?:[a-z0-9-]{1,40}\.){1,4}(?:kr|com|net|org|io|gov|edu|seoul)(?:\/[!-~]{0,300})?(?![a-z])/giu,
  new RegExp(`(?<![\\dA-Za-z.,-])${MONEY}`, 'giu'),
  new RegExp(`(?<![\\dA-Za-z.,-])${COUNT}`, 'giu'),
  /(?:[₩￦$€£¥]|(?<![가-힣])금|(?<!\p{L})(?:krw|usd|vnd|rmb|cny|jpy|eur)) ?\d[\d,.]{0,24}/giu,
  /(?<![\d.,])\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,2})?(?![\d,])/gu,
  /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu,
  // Addresses of machines, versions, coordinates.
  /(?<![\d.+])(?:25[0-5]|2[0-4]\d|1?\d{1,2})(?:\.(?:25[0-5]|2[0-4]\d|1?\d{1,2})){3}(?![\d.])/gu,
  /(?<![\d.)-])(?<![\d)] )-?(?:0|[1-9]\d{0,2})\.\d{4,9}(?:, ?-?\d{1,3}\.\d{4,9})?(?![\d.])/gu,
  // Articles, numbers of laws and notices.
  /제 ?\d{1,6}(?:-\d{1,6})? ?(?:조|항|호|목|차|회|장|절|편|권|기)(?![가-힣]{2})/gu,
  // Japanese invoices (適格請求書) bear the number of their company.
  /(?<![A-Z0-9])T\d{13}(?!\d)/gu,
  // Goods made in Korea (GS1 prefix 880).
  /(?<!\d)880\d{10}(?!\d)/gu,
  new RegExp(SAMPLE, 'gu'),
  // Business registration numbers (사업자등록번호) are on every receipt and shop sign.
  /(?<![\d-])\d{3}-\d{2}-\d{5}(?![\d-])/gu,
  // Moments to the minute or second, spans of years.
  /(?<![\dA-Za-z])20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[T_ ]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)/gu,
  /(?<!\d)20\d{2}-20\d{2}(?![\d-])/gu,
  ...FULL_DATES.map((date) => new RegExp(`(?<![\\dA-Za-z])(?<!\\d[.,-])${date}(?!\\d)(?!-\\d)`, 'giu')),
];

/** Finds in a plain text what must stay readable, and gives the tests that the recognisers ask. */
export function readContext(text: string): Context {
  const isAny = () => true;
  const byName = findAfter({ text, label: NAMED, tail: named, accept: isAny });
  const bodyLines = findAfter({ text, label: BODIES, tail: bodyLine, accept: isAny });
  const byShape = shapes.flatMap((pattern) => findSpans(text, pattern));
  const publicLines = findSpans(text, anyLine, (line) => digitsOf(line).length >= SHORTEST_LINE && isPublicLine(line));
  const deskLines = [
    ...findAfter({ text, label: DEPARTMENT, tail: deskLine, accept: isAny }),
    ...findAfter({ text, label: HOUSES_OF_TRADE, tail: deskLine, accept: isAny }),
  ];
  const exchanges = new Set(bodyLines.flatMap(({ start, end }) => exchangeOf(text.slice(start, end)) ?? []));
  const sameExchange = findSpans(text, anyLine, (line) => exchanges.has(exchangeOf(line) ?? ''));
  const namedAt = paint(text.length, byName);
  const harmlessAt = paint(text.length, [
    ...byName,
    ...byShape,
    ...publicLines,
    ...bodyLines,
    ...deskLines,
    ...sameExchange,
    ...findSpans(text, otherLine),
    ...findSpans(text, fax),
  ]);
  return {
    text,
    isHarmless: (span) => touches(harmlessAt, span),
    isNamedHarmless: (span) => touches(namedAt, span),
  };
}

/** Area code and exchange of a land line: the other lines of an office differ in the last four figures only. */
function exchangeOf(line: string): string | undefined {
  return /^0(?:2|[3-6]\d)\d{3,4}(?=\d{4}$)/.exec(digitsOf(line))?.[0];
}

function paint(length: number, spans: readonly Span[]): Uint8Array {
  const painted = new Uint8Array(length);
  for (const { start, end } of spans) painted.fill(1, start, end);
  return painted;
}

function touches(painted: Uint8Array, { start, end }: Span): boolean {
  return painted.subarray(start, end).includes(1);
}
