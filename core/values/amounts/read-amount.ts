import { fitsHere, ORDINAL, textBefore, type ValueReading } from '../reading.ts';
import type { AmountValue } from '../value.ts';
import { amountStart } from './amount-start.ts';
import { endOfWon, foreignBehind, foreignInFront } from './currency.ts';
import { joinGroups } from './groups-apart.ts';
import { type KoreanNumber, readKoreanNumber } from './korean-number.ts';

const SPAN = /(?:원|원정)? ?(?:~|-|에서|부터) ?(?=\d)/y;
const BETWEEN = /^(?: ?(?:~|-|에서|부터|내지) ?)$/;
const REFUND = /(?:환급|환불|반환|돌려받|돌려드)[가-힣 ]{0,8}[: |]*$/;
const ROUGHLY = /(?:약|대략) ?$/;
const RANGE_OF_SUMS = /원?대[의로는에]?(?![가-힣])| ?(?:가량|쯤|안팎|내외|남짓|정도)(?![가-힣]{2})/y;
/** 1만여 원 */
const AND_MORE = /여 ?원$/;
/** A sum of a lease or a wage is also said without its currency: 보증금 5천만. */
const LABEL_OF_SUM =
  /(?:[가-힣](?<![지조방])금|(?<![준대소설장정예])비|[임보수]료|[월전]세|매매가?|연봉|[월시]급|급여)[은는이가을를만]?[: /]{0,3}$/;
/** Neither money nor behind a label of it: 월급 30만 명. */
const COUNTED = / ?(?:[%㎡\d명개건장회호동톤평]|세대|가구|주(?![고면])|인(?!데)|대(?!출))/y;
/** What is done with money alone: 130만에 샀다, 500만 빌려줬다. */
const SPENT = /에 ?(?:샀|사서|팔|계약)|[을만]? ?(?:빌[려렸]|갚)/y;
const FIGURE_BEHIND = /[가-힣A-Za-z:/]| ?(?:[%㎡㎥]|(?:[명개건회년월일세인대호층동주]|가구|세대)(?![가-힣]))|[-.]\d/y;
const YEAR = /^(?:19|20)\d{2}$/;
/** 단위: 만원, 만 원 단위: how the sums of a text are counted, and none of them. */
const UNIT_IN_FRONT = /단위 ?[:;]? ?$/;
const UNIT_BEHIND = / ?단위/y;
const LONGEST_UNIT = 5;

/** A sum of money that begins with figures. */
export function readAmount(reading: ValueReading, at: number): number {
  const { text } = reading;
  const number = readKoreanNumber(text, at);
  if (!number || ORDINAL.test(textBefore(text, at, 3))) return 0;
  const won = endOfWon(text, number.end, number.value, number.scaled);
  if (won) {
    const joined = joinGroups(reading, at, number);
    return joined ? addAmount(reading, joined.at, joined.number, won) : 0;
  }
  return readSpan(reading, at, number) || readForeign(reading, at, number) || readSigned(reading, at, number);
}

/** Adds a sum in won, and tells the two ends of a span of sums. */
export function addAmount(reading: ValueReading, at: number, number: KoreanNumber, end: number): number {
  const { text, values } = reading;
  const { start, isNegative } = amountStart(reading, at);
  if (UNIT_IN_FRONT.test(textBefore(text, start, LONGEST_UNIT)) || fitsHere(text, UNIT_BEHIND, end)) return 0;
  const amount: AmountValue = { type: 'amount', start, end, won: isNegative ? -number.value : number.value, scaled: number.scaled };
  if (REFUND.test(textBefore(text, start, 20))) amount.refund = true;
  if (number.oddSpacing) amount.unsure = 'spacing';
  if (ROUGHLY.test(textBefore(text, start, 3)) || fitsHere(text, RANGE_OF_SUMS, end) || AND_MORE.test(textBefore(text, end, 3)))
    amount.unsure = 'about';
  const last = values.at(-1);
  if (last?.type === 'amount' && !last.range && BETWEEN.test(text.slice(last.end, start))) {
    last.range = 'from';
    amount.range = 'to';
  }
  values.push(amount);
  return end;
}

/** 10~20만원: the first number counts what the second does. */
function readSpan(reading: ValueReading, at: number, first: KoreanNumber): number {
  const { text } = reading;
  if (!fitsHere(text, SPAN, first.end)) return 0;
  const place = SPAN.lastIndex;
  const second = readKoreanNumber(text, place);
  const end = second && endOfWon(text, second.end, second.value, second.scaled);
  if (!second || !end) return 0;
  const value = first.scaled ? first.value : first.value * (second.scaled ? second.scale : 1);
  if (value >= second.value) return 0;
  addAmount(reading, at, { ...first, value, scaled: first.scaled || second.scaled }, first.end);
  return addAmount(reading, place, second, end);
}

function readForeign(reading: ValueReading, at: number, number: KoreanNumber): number {
  const { text, values } = reading;
  const behind = foreignBehind(text, number.end);
  const inFront = behind ? null : foreignInFront(reading, at);
  const currency = behind?.currency ?? inFront?.currency;
  if (!currency) return 0;
  const end = behind?.end ?? number.end;
  const amount = number.scaled ? number.value : Number(text.slice(at, number.end).replace(/[, ]/g, ''));
  values.push({ type: 'foreign-amount', start: inFront?.start ?? at, end, currency, amount });
  return end;
}

/** ₩32,000; a number of a table in 천원; the sum of a lease without its currency. */
function readSigned(reading: ValueReading, at: number, number: KoreanNumber): number {
  const { text, values, options } = reading;
  if (amountStart(reading, at).hasSign) return addAmount(reading, at, number, number.end);
  if (options.tableUnit && !number.scaled && !fitsHere(text, FIGURE_BEHIND, number.end) && !YEAR.test(text.slice(at, number.end))) {
    const value = Number(text.slice(at, number.end).replace(/[, ]/g, '')) * options.tableUnit;
    return addAmount(reading, at, { ...number, value: Math.round(value) }, number.end);
  }
  if (!number.scaled || number.value < 1e4) return 0;
  const isNamed = LABEL_OF_SUM.test(textBefore(text, at, 10)) || followsAmount(reading, at);
  if (isNamed ? fitsHere(text, COUNTED, number.end) : !fitsHere(text, SPENT, number.end)) return 0;
  values.push({ type: 'amount', start: at, end: number.end, won: inTenThousands(number.value), scaled: true, unsure: 'shape' });
  return number.end;
}

/** Said without the currency, what stands behind 억 is in 만: 2억8천, 12억 5,000. */
function inTenThousands(value: number): number {
  const rest = value % 1e8;
  return value > 1e8 && rest < 1e4 ? value - rest + rest * 1e4 : value;
}

/** 보증금 5천만/50만 */
function followsAmount({ text, values }: ValueReading, at: number): boolean {
  const last = values.at(-1);
  return last?.type === 'amount' && /^ ?\/ ?$/.test(text.slice(last.end, at));
}
