import { unitAt } from '../../text/characters.ts';
import { isHangul } from '../../text/hangul.ts';
import { fitsHere, freeBefore, ORDINAL, textBefore, type ValueReading } from '../reading.ts';
import type { Bound, PeriodValue } from '../value.ts';
import { countedFrom, countsBack, dateInFront } from './counted-from.ts';
import { isBurden } from './is-burden.ts';
import { readLength, readSpelledLength, type WrittenLength } from './period-length.ts';

const BEFORE_UNTIL = / ?(?:이전|전)(?: ?까지)/y;
const BEFORE_FROM = / ?전 ?(?:부터|에서|~)/y;
const BEFORE = / ?전(?:에|의|에는|[^가-힣]|$)/y;
const WITHIN = / ?(?:간 ?)?(?:이내|안에|안으로|안(?![가-힣])|내에|내로|내(?![가-힣]))/y;
const UP_TO = / ?까지/y;
const AFTER = / ?(?:후|뒤|(?:[이가을를] ?)?(?:경과|지난|지나|넘|되는 날))/y;
const SINCE = / ?이후/y;
const SINCE_OR_FROM = / ?(?:부터|~)/y;
const EVERY = / ?(?:마다|에 한 ?번|에 ?1회|주기)/y;
const LENGTH =
  / ?(?:간(?=[의은을이만도에으씩까]|[^가-힣]|$)|동안|이상|이하|미만|초과|의 [가-힣]{0,4} ?(?:기간|유예|휴가|휴직)|연장|(?:정도)?[이가은]? ?(?:소요|걸[려리린립]|남[았은])|넘게|분할)/y;
/** What belongs to the length as one reads it: 14일 이내, 2주간, 3개월마다. */
const SPAN_BEHIND =
  / ?(?:이내|안(?=[에으 ,.)]|$)|내(?=[에로 ,.)]|$)|이전|전|이후|후|뒤|마다|간(?=[의은을이만도에으씩까]|[^가-힣]|$)|동안)/y;
const LABEL = /(?:기간|기한|소요|유예|주기|간격|영업일|근무일|영업일 기준|근무일 기준)[은는이]?[ :(|~\d-]{0,6}$/;
const RATE_OF_WEEK = / ?에 /y;
const WORKING_DAYS = /(?:영업일|근무일|업무일|평일)(?: ?기준)? ?(?:약|최대)? ?(?:\d{1,2} ?[~-] ?)?$/;
const SHARE_OF_HOURS = /(?:주당|주|일주일에?|하루에?|1일|매일|1주에?) ?(?:최대 |약 )?$/;
const EACH = /(?<![가-힣])매 ?$/;
/** 5일(영업일 기준), 3일(공휴일 제외) */
const WORKING_DAYS_BEHIND = / ?\([^()]{0,10}(?:(?:영업일|근무일|업무일)[^()]{0,6}|(?:휴일|주말|일요일)[^()]{0,8}제외[^()]{0,4})\)/y;
const MOST_YEARS = 15;

/** A length of time in figures, with what it counts from and whether it is a limit. */
export function readPeriod(reading: ValueReading, at: number): number {
  const written = readLength(reading.text, at);
  if (!written || ORDINAL.test(textBefore(reading.text, at, 3))) return 0;
  // 하루 8시간, 주당 20시간: how long one works, and no time limit.
  if (written.unit === 'hour' && SHARE_OF_HOURS.test(textBefore(reading.text, at, 6))) return 0;
  const working = written.unit === 'day' ? WORKING_DAYS.exec(freeBefore(reading, at, 16)) : null;
  if (working) {
    return addPeriod(reading, at - working[0].length, { ...written, length: { workingDays: written.length.days! }, unit: 'working-day' });
  }
  const isWorking = written.unit === 'day' && fitsHere(reading.text, WORKING_DAYS_BEHIND, written.end);
  if (!isWorking) return addPeriod(reading, at, written);
  const length = { workingDays: written.length.days! };
  return addPeriod(reading, at, { length, end: WORKING_DAYS_BEHIND.lastIndex, unit: 'working-day' });
}

/** The same in words: 이틀, 보름, 한 달. */
export function readSpelledPeriod(reading: ValueReading, at: number): number {
  const { text } = reading;
  const written = isHangul(unitAt(text, at - 1)) ? null : readSpelledLength(text, at);
  if (!written || fitsHere(text, RATE_OF_WEEK, written.end)) return 0;
  return addPeriod(reading, at, written);
}

function addPeriod(reading: ValueReading, start: number, { length, end, unit }: WrittenLength): number {
  const { text, values } = reading;
  const limit = (countsBack(text, start, values) && limitBackwards(text, end)) || limitBehind(text, end);
  const isBefore = limit?.direction === 'before';
  const from = countedFrom(text, start, isBefore, values);
  const burden = limit?.bound == null && limit?.direction !== 'before' && isBurden(text, start, end);
  const isPeriod =
    burden || unit === 'month' || unit === 'working-day' || limit !== null || from !== null || LABEL.test(textBefore(text, start, 14));
  if (!isPeriod && !(unit === 'year' && isYears(text, end, length.months!))) return 0;
  if (isOfCalendar(text, end, { length, end, unit }, from !== null)) return 0;
  const { bound = null, direction = 'after', every } = limit ?? {};
  const whole = fitsHere(text, SPAN_BEHIND, end) ? SPAN_BEHIND.lastIndex : end;
  // 이사 3일 전에: at the latest then; without anything to count from, 3일 전에 is only past.
  const isLatest = isBefore && bound === null && from !== null;
  const period: PeriodValue = { type: 'period', start, end: whole, ...length, from, direction, bound: isLatest ? 'until' : bound };
  if (burden) period.burden = true;
  if (every || EACH.test(textBefore(text, start, 3))) period.every = true;
  const startDate = from === null ? null : dateInFront(text, start, values);
  if (startDate) period.startDate = startDate;
  values.push(period);
  return whole;
}

interface Limit {
  bound?: Bound | null;
  direction?: 'after' | 'before';
  every?: true;
}

/** 만료 전 6개월부터 2개월까지 */
function limitBackwards(text: string, end: number): Limit | null {
  if (fitsHere(text, SINCE_OR_FROM, end)) return { direction: 'before', bound: 'from' };
  return fitsHere(text, UP_TO, end) || fitsHere(text, WITHIN, end) ? { direction: 'before', bound: 'until' } : null;
}

/** What the words behind a length say; null where they say nothing. */
function limitBehind(text: string, end: number): Limit | null {
  if (fitsHere(text, BEFORE_UNTIL, end)) return { direction: 'before', bound: 'until' };
  if (fitsHere(text, BEFORE_FROM, end)) return { direction: 'before', bound: 'from' };
  if (fitsHere(text, BEFORE, end)) return { direction: 'before' };
  if (fitsHere(text, WITHIN, end)) return { bound: 'until' };
  if (fitsHere(text, UP_TO, end)) return { bound: 'until' };
  if (fitsHere(text, AFTER, end) || fitsHere(text, SINCE, end)) return { bound: 'from' };
  if (fitsHere(text, EVERY, end)) return { every: true };
  return fitsHere(text, LENGTH, end) ? {} : null;
}

const YEAR_OF_CALENDAR =
  / ?(?:\d{1,2} ?월|귀속|기준|현재|말|초|상반기|하반기|봄|여름|가을|겨울)|(?<=\d\d년)에(?! ?[걸불달처집])|에 ?[한두세네\d]|[가-힣](?<![의이을은에으만과밖짜씩])/y;

/** 2년 계약: few years, and nothing behind that makes a year of the calendar of it. */
function isYears(text: string, end: number, months: number): boolean {
  return months <= MOST_YEARS * 12 && !fitsHere(text, YEAR_OF_CALENDAR, end);
}

/** 10일까지 is a day of the month, 24년 이후 a year, unless the text says what they count from. */
function isOfCalendar(text: string, end: number, { length, unit }: WrittenLength, hasStart: boolean): boolean {
  if (hasStart) return false;
  if (unit === 'day') return fitsHere(text, UP_TO, end) || fitsHere(text, SINCE, end);
  return unit === 'year' && length.months! > MOST_YEARS * 12 && (fitsHere(text, UP_TO, end) || fitsHere(text, SINCE, end));
}
