import { findAfter } from './find-after.ts';
import { CARD_SERIAL, RECEIPT } from './labels.ts';
import { MASK } from './mask.ts';
import { isPublicLine } from './public-lines.ts';
import type { Context } from './recogniser.ts';
import { type Accept, asFindings, digitsOf, type Finding, findSpans, type Span, spanOf } from './spans.ts';
import { afterLabel, labelOf, withBare } from './words/word-source.ts';

const VALUE =
  '(?:(?<![가-힣ァ-ヶー])[가-힣ァ-ヶー]{1,6}-(?=20\\d{2}-))?(?<![A-Z0-9])[A-Z0-9](?: - (?=\\d{3})|[-\\/_.]?[A-Z0-9]|-[가-힣]{1,4}-(?=\\d)|(?<=(?<!\\d)20\\d{2})[가-힣]{1,3}(?=\\d{2})){3,40}';
const LONG = '(?<![A-Z0-9-])(?<![제第] ?)(?:[A-Z]{1,6}[-_]?)?\\d(?:[-\\/_]?[A-Z0-9]){3,30}';
const BY_OFFICE = '20\\d{2}-[가-힣]{1,4}-\\d{3,8}';
const DATE = /^\d{4}([./-])\d{1,2}\1\d{1,2}$/;
/** Thousands as much of Europe and Viet Nam write them. */
const SUM = /^\d{1,3}(?:\.\d{3}){1,3}$/;
const UNFINISHED = '(?![A-Z0-9]| ?[년월年月]|[원만円元])';

/** Bookings of flights and trains: six signs, letters and figures mixed. */
const booking = afterLabel('(?=[A-Z]{0,5}\\d)(?=\\d{0,5}[A-Z])[A-Z0-9]{6}(?![A-Z0-9])');
const direct = afterLabel(`${VALUE}${UNFINISHED}`);
const spaced = afterLabel('(?<![A-Z0-9])(?:[A-Z]?\\d{1,8}(?: \\d{2,8}){1,4}|\\d(?: \\d){5,15})(?!\\d)');
const called = afterLabel(`(?:${BY_OFFICE}|${LONG})${UNFINISHED}`);
const near = new RegExp(`(?:[^\\d\\n.!?。${MASK}]|n[or]\\.|ref\\.){1,30}(?<value>${LONG})(?![A-Z0-9])`, 'diuy');
const infront = new RegExp(`(?<value>${LONG})[ (,]{0,2}(?:은|는|이|가|이라는|라는|번)? ?(?:e-)?$`, 'diu');

/** Cases of first instance are someone's own unless quoted as a judgment (판결, 선고). */
const courtCase =
  /(?<!선고 ?)(?<!\d)(?:19|20)\d{2}(?:(?:년 ?)?형제 ?(?=\d)| ?(?:가[단소합]|고[단정합약]|구[단합]|차전|카[단합기구담확정명불임]|타[채경기]|드[단합]|느[단합]|개회|하단|호[명기파])(?=\d)| ?(?:가[단소합]|고[단정합약]|구[단합]|차전|드[단합]) (?=\d{3}))\d{1,7}(?: ?호)?(?!\d| ?[만%]| ?(?:원|개|곳|명)(?![가-힣])| ?(?:판결|결정|선고))/gu;

/** Forms that offices give out and nothing else has: 2026-11-0012345, 2026-진정-012345, 난민-2026-1234. */
const byForm =
  /(?<![\w-])20\d{2}-[A-Z]{1,4}-\d{4,8}(?![\w-])|(?<!\d)20\d{2}(?:진정|고소|고발|민원|접수|형제|내사)\d{4,8}(?!\d)|(?<![\d-])(?<!(?:등록|허가|신고|인가|면허|특허|지정)(?:번호)? ?제? ?)20\d{2}-\d{6} ?호|(?<![가-힣])[가-힣]{2}-[가-힣]{1,2}-20\d{2}-\d{4,8}(?![\d-])|(?<![\w-])[0-9A-Z]{3}-\d{4}-\d{7}(?![\w-])|(?<=(?:VIN|차대번호)[ :]{1,4})[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])|(?<=(?:사건|접수|진정|고소|신고|민원|확정일자) ?(?:접수|번호)? ?)제 ?20\d{2}-\d{3,7} ?호|(?<![\w-])\d{2}-[A-Z]{1,3}-\d{5,8}(?![\w-])|(?<![\d-])(?<!제 ?)20\d{2}-(?:\d{1,2}-)?\d{6,8}(?![\d-]| ?호)|(?<![\d-])20\d{2}-(?!서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충|전|경[남북]|제주)[가-힣]{1,4}-\d{3,8}(?![\d-])|(?<![가-힣])[가-힣]{2,4}-20\d{2}-\d{3,8}(?![\d-]| ?호)/gu;

/** The paper's name alone is enough for a long number, and so is any word for “number”. */
const PAPER = labelOf(
  '사고 접수|사망진단서|报警记录|ticket|policy|clinic chart|hospital chart|report no|reservation|접수증|영수증|신청서|receipt|回执|受付票|récépissé',
  withBare('biên nhận'),
);
const NUMBER = labelOf('번호|접수|승인|전자민원|민원|진정|号码|编号|番号|mã số|numéro|number|no.|n°|№');
const FEWEST_WHEN_CALLED = 7;
const BOOKING = labelOf(
  '예약번호|booking ref|booking reference|booking code|reservation code|PNR|预订号|订座编码|予約番号|code de réservation',
  withBare('mã đặt chỗ'),
);
const LOOK_BACK = 48;

/** Numbers of an application, receipt, booking or customer, and serial numbers of cards, after the word for them. */
export function findCaseNumbers(context: Context): Finding[] {
  const { text } = context;
  const isFree = (value: string, span: Span) => digitsOf(value).length >= (/[a-z]/i.test(value) ? 4 : 6) && !context.isHarmless(span);
  const isLong = (value: string, span: Span) => digitsOf(value).length >= FEWEST_WHEN_CALLED && !context.isHarmless(span);
  const findBy = (label: RegExp) => [
    ...findAfter({ text, label, tail: direct, accept: isReference }),
    ...findAfter({ text, label, tail: spaced, accept: isFree }),
    ...findAfter({ text, label, tail: near, accept: isFree }),
    ...findSpans(text, label).flatMap(({ start }) => valueBefore(text, start, isFree)),
  ];
  return [
    ...asFindings('card-serial', findBy(CARD_SERIAL)),
    ...asFindings('receipt-number', findBy(RECEIPT)),
    ...asFindings('receipt-number', findAfter({ text, label: BOOKING, tail: booking, accept: isInCapitals })),
    ...asFindings(
      'receipt-number',
      [courtCase, byForm].flatMap((form) => findSpans(text, form, (_, span) => !context.isNamedHarmless(span))),
    ),
    ...asFindings('receipt-number', findAfter({ text, label: PAPER, tail: near, accept: isFree })),
    ...asFindings('receipt-number', findAfter({ text, label: NUMBER, tail: called, accept: isLong })),
  ];
}

/** Right after its label, anything with four figures but a short public line or a date. */
function isReference(value: string): boolean {
  return digitsOf(value).length >= 4 && !(value.length < 5 && isPublicLine(value)) && !DATE.test(value) && !SUM.test(value);
}

/** In capitals, as tickets bear it: the expressions themselves do not tell capitals from small letters. */
function isInCapitals(value: string): boolean {
  return value === value.toUpperCase();
}

function valueBefore(text: string, at: number, accept: Accept): Span[] {
  const from = Math.max(0, at - LOOK_BACK);
  const match = infront.exec(text.slice(from, at));
  if (!match) return [];
  const { start, end } = spanOf(match);
  const span = { start: start + from, end: end + from };
  return accept(text.slice(span.start, span.end), span) ? [span] : [];
}
