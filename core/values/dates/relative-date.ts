import { unitAt } from '../../text/characters.ts';
import { isHangul } from '../../text/hangul.ts';
import { moveByDays, partsOfDate } from '../../time/calendar-date.ts';
import { unitsOf } from '../peek.ts';
import { fitsHere, matchHere, type ValueReading } from '../reading.ts';
import { pairAt } from '../triggers.ts';
import type { RelativeDay, RelativeMonth } from '../value.ts';
import { addDate, type DateMeaning } from './add-date.ts';
import { addDaysOfList } from './list-of-days.ts';
import { baseOf, dayOf } from './resolve-date.ts';
import { readWeekdayOfWeek } from './weekday-of-week.ts';

/** A word that goes on without a space goes on with what says that it is a day. */
const BEHIND_DAY =
  /까지|부터|에는?(?![가-힣])|은(?![가-힣])|을(?![가-힣])|의(?![가-힣])|도(?![가-힣])|중(?:으로|에)|중(?![가-힣])|자(?:로|정)|이내|내로|안으로|오전|오후|입니다|이며|밤|저녁/y;
/** 오늘, 내일, 모레, 어제 stand in any text; they are days of a paper where something begins or ends then. */
const EVERYDAY = unitsOf('오내모어');
const LIMIT =
  / ?(?:까지|부터|중(?:으로|에)?(?![가-힣])|안에|안으로|오전|오후|밤|저녁|낮|새벽|아침|자정|\(|\d+ ?[~:시월/])|이내|내로|입니다|자로/y;
const DAYS = new Map<number, readonly [RelativeDay, number | null]>([
  [pairAt('오늘', 0), ['today', 0]],
  [pairAt('금일', 0), ['today', 0]],
  [pairAt('내일', 0), ['tomorrow', 1]],
  [pairAt('명일', 0), ['tomorrow', 1]],
  [pairAt('모레', 0), ['day-after-tomorrow', 2]],
  [pairAt('어제', 0), ['yesterday', -1]],
  [pairAt('작일', 0), ['yesterday', -1]],
  [pairAt('당일', 0), ['same-day', null]],
  [pairAt('익일', 0), ['next-day', null]],
]);
const MONTH =
  /(?:(당월|금월|이달|이번 ?달)|(익월|내월|내달|차월|다음 ?달)|(전월|지난 ?달)|(매월|매달))(?:의)? {0,2}(?:(\d{1,2})(?: ?일(?!간|씩|치)|(?=(?: {0,2}[,·ㆍ] {0,2}\d{1,2})+ ?일))|(말일?)(?=까지|에|[^가-힣]|부터|$|로|입니다|이며|임))/y;
const MONTHS: readonly (readonly [RelativeMonth, number])[] = [
  ['this-month', 0],
  ['next-month', 1],
  ['last-month', -1],
];
const YEARLY = /매년 {0,2}(\d{1,2}) ?월 {0,2}(?:(\d{1,2}) ?일|(말일?))/y;
const END_OF_MONTH = /(?:말일|월말)(?=까지|에(?![가-힣])|[ ,.)]|$)/y;
const SECOND_DAY = /( {0,2}(?:부터|~) {0,2})(?:(\d{1,2}) ?월 {0,2})?(?:(\d{1,2}) ?일(?!간)|말일?(?![가-힣]|$)|말일?(?=까지|에|$))/y;
const LAST_DAY = 31;

/** A day or a month that is named by its distance (금일, 익월 10일), and what comes every month or year. */
export function readRelativeDate(reading: ValueReading, at: number): number {
  if (isHangul(unitAt(reading.text, at - 1))) return 0;
  return (
    readDay(reading, at) ||
    readMonth(reading, at) ||
    readWeekdayOfWeek(reading, at) ||
    readYearly(reading, at) ||
    readEndOfMonth(reading, at)
  );
}

function readDay(reading: ValueReading, at: number): number {
  const { text } = reading;
  const word = DAYS.get(pairAt(text, at));
  const end = at + 2;
  if (!word) return 0;
  if (EVERYDAY.has(unitAt(text, at)) ? !fitsHere(text, LIMIT, end) : isHangul(unitAt(text, end)) && !fitsHere(text, BEHIND_DAY, end))
    return 0;
  const [relative, days] = word;
  const base = baseOf(reading.options);
  return add(reading, at, end, { date: base && days !== null ? moveByDays(base, days) : null, relative });
}

function readMonth(reading: ValueReading, at: number): number {
  const found = matchHere(reading.text, MONTH, at);
  if (!found) return 0;
  const day = found[5] ? Number(found[5]) : ('last' as const);
  if (day !== 'last' && (day < 1 || day > LAST_DAY)) return 0;
  const end = at + found[0].length;
  const [relative, months] = MONTHS[found.slice(1, 4).findIndex(Boolean)] ?? [null, 0];
  const meaningOf = (of: number | 'last'): DateMeaning =>
    relative ? { date: dayOfMonth(baseOf(reading.options), months, of), relative, day: of } : { date: null, every: 'month', day: of };
  return addRange(reading, { start: at, end }, meaningOf(day), (_, of) => meaningOf(of));
}

function readYearly(reading: ValueReading, at: number): number {
  const found = matchHere(reading.text, YEARLY, at);
  if (!found) return 0;
  const day = found[2] ? Number(found[2]) : ('last' as const);
  const meaningOf = (month: number, of: number | 'last'): DateMeaning => ({ date: null, every: 'year', month, day: of });
  const month = Number(found[1]);
  return addRange(reading, { start: at, end: at + found[0].length }, meaningOf(month, day), (second, of) => meaningOf(second ?? month, of));
}

/** A day, and where 부터 or ~ stand behind it, the second day of the same month or year: 매월 1일부터 10일까지. */
function addRange(
  reading: ValueReading,
  { start, end }: { start: number; end: number },
  first: DateMeaning,
  secondOf: (month: number | null, day: number | 'last') => DateMeaning,
): number {
  const second = matchHere(reading.text, SECOND_DAY, end);
  if (!second) {
    const last = add(reading, start, end, first);
    return addDaysOfList(reading, last, (day) => secondOf(null, day));
  }
  add(reading, start, end, first);
  const [whole, link, month, day] = second;
  const meaning = secondOf(month ? Number(month) : null, day ? Number(day) : 'last');
  return addDate(reading, { start: end + link!.length, end: end + whole.length, bound: 'until' }, () => meaning);
}

function readEndOfMonth(reading: ValueReading, at: number): number {
  const word = matchHere(reading.text, END_OF_MONTH, at)?.[0];
  return word ? add(reading, at, at + word.length, { date: null, day: 'last' }) : 0;
}

function add(reading: ValueReading, start: number, end: number, meaning: DateMeaning): number {
  return addDate(reading, { start, end }, () => meaning);
}

function dayOfMonth(base: string | null, months: number, day: number | 'last'): string | null {
  if (!base) return null;
  const { year, month } = partsOfDate(base);
  const count = year * 12 + month - 1 + months;
  return dayOf(Math.floor(count / 12), (count % 12) + 1, day);
}
