import type { Weekday } from '../../contacts/hours.ts';
import { calendarDate, daysBetween, partsOfDate, weekdayOf } from '../../time/calendar-date.ts';
import { fitsHere, matchHere, textBefore, type ValueReading } from '../reading.ts';
import { addDate } from './add-date.ts';

const DAY = /(\d{1,2}) ?일/y;
const COMING = /오는 ?$/;
/** Labels of a day of paying, whose month the letter may leave out: the next such day. */
const DAY_OF_PAYING = /(?:이체일|출금일|결제일|납기일?|납부일|마감일) ?[은는:]? {0,2}$/;
const LONGEST_LABEL = 10;
const WEEKDAY = / ?[([] ?[월화수목금토일](?:요일)? ?[)\]]/y;
const UNTIL = /까지(?=\s|$)/y;
/** The beginning of a sentence, or of a line. */
const OPEN_PLACE = /(?:^|[.!?,:]\s{1,2}|\n\s{0,4})$/;
const LAST_DAY = 31;

/** A day of a month that is not named: 오는 30일, 30일(월), 결제일 25일. */
export function readDayAlone(reading: ValueReading, at: number): number {
  const { text } = reading;
  const found = matchHere(text, DAY, at);
  const day = Number(found?.[1]);
  if (!found || day < 1 || day > LAST_DAY) return 0;
  const end = at + found[0].length;
  const isComing = COMING.test(textBefore(text, at, 3)) || DAY_OF_PAYING.test(textBefore(text, at, LONGEST_LABEL));
  if (!isComing && !fitsHere(text, WEEKDAY, end) && !isUntil(text, at, end)) return 0;
  return addDate(reading, { start: at, end }, (weekday) => ({ date: nearest(day, reading.reference, isComing, weekday), day }));
}

/** 5일까지 보내 주세요: not of a period (받은 날부터 5일까지, 매월 1일부터 5일까지, 최대 5일까지). */
function isUntil(text: string, at: number, end: number): boolean {
  return fitsHere(text, UNTIL, end) && OPEN_PLACE.test(textBefore(text, at, LONGEST_LABEL));
}

/** Of this month and those beside it, the day that fits and is the nearest; never a past one where the text says 오는. */
function nearest(day: number, reference: string | null, isComing: boolean, weekday: Weekday | null): string | null {
  if (!reference) return null;
  const { year, month } = partsOfDate(reference);
  const days = [-1, 0, 1, 2].flatMap((months) => {
    const count = year * 12 + month - 1 + months;
    return calendarDate(Math.floor(count / 12), (count % 12) + 1, day) ?? [];
  });
  const fitting = days.filter((date) => (!isComing || date >= reference) && (!weekday || weekdayOf(date) === weekday));
  return fitting.sort((a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)))[0] ?? null;
}
