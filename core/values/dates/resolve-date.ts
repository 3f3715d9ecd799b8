import type { Weekday } from '../../contacts/hours.ts';
import { calendarDate, daysBetween, daysInMonth, partsOfDate, weekdayOf } from '../../time/calendar-date.ts';
import type { ReadingOptions } from '../reading.ts';

/** A leap year, in which each day that exists in some year exists. */
const LEAP_YEAR = 2024;

/** The day of a year, month and day, or of the month's end; null where the calendar has none. */
export function dayOf(year: number, month: number, day: number | 'last'): string | null {
  if (month < 1 || month > 12) return null;
  return calendarDate(year, month, day === 'last' ? daysInMonth(year, month) : day);
}

/** The day that 금일, 당월 and 내년 speak of: the letter's, or today. */
export function baseOf({ issued, today }: ReadingOptions): string | null {
  return issued ?? today ?? null;
}

/** Whether any year has such a day. */
export function existsInSomeYear(month: number, day: number | 'last'): boolean {
  return dayOf(LEAP_YEAR, month, day) !== null;
}

/** A day so near is meant, whatever weekday stands beside it: that one is a mistake, and no sign of another year. */
const NEAR = 60;

/**
 * The day without a year that is nearest to a reference; where a weekday stands beside it and none is really near, of the years
 * in which it fits. Null without a reference.
 */
export function nearestDay(month: number, day: number | 'last', reference: string | null, weekday: Weekday | null): string | null {
  if (!reference) return null;
  const { year } = partsOfDate(reference);
  const days = [year - 1, year, year + 1].flatMap((near) => dayOf(near, month, day) ?? []);
  const away = (date: string) => Math.abs(daysBetween(reference, date));
  const [nearest, ...others] = days.sort((a, b) => away(a) - away(b));
  if (!nearest || !weekday || away(nearest) <= NEAR) return nearest ?? null;
  return [nearest, ...others].find((date) => weekdayOf(date) === weekday) ?? nearest;
}
