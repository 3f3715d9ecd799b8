import type { Weekday } from '../../contacts/hours.ts';
import { calendarDate, daysBetween, partsOfDate, weekdayOf } from '../../time/calendar-date.ts';
import { fitsHere, matchHere, textBefore, type ValueReading } from '../reading.ts';
import { addDate } from './add-date.ts';

const DAY = /(\d{1,2}) ?일/y;
const COMING = /오는 ?$/;
const WEEKDAY = / ?[([] ?[월화수목금토일](?:요일)? ?[)\]]/y;
const LAST_DAY = 31;

/** A day of a month that is not named: 오는 30일, 30일(월). */
export function readDayAlone(reading: ValueReading, at: number): number {
  const { text } = reading;
  const found = matchHere(text, DAY, at);
  const day = Number(found?.[1]);
  if (!found || day < 1 || day > LAST_DAY) return 0;
  const end = at + found[0].length;
  const isComing = COMING.test(textBefore(text, at, 3));
  if (!isComing && !fitsHere(text, WEEKDAY, end)) return 0;
  return addDate(reading, { start: at, end }, (weekday) => ({ date: nearest(day, reading.reference, isComing, weekday), day }));
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
