import type { Weekday } from '../../contacts/hours.ts';
import { calendarDate, daysBetween, daysInMonth, partsOfDate, weekdayOf } from '../../time/calendar-date.ts';

/** A leap year, in which each day that exists in some year exists. */
const LEAP_YEAR = 2024;

/** The day of a year, month and day, or of the month's end; null where the calendar has none. */
export function dayOf(year: number, month: number, day: number | 'last'): string | null {
  if (month < 1 || month > 12) return null;
  return calendarDate(year, month, day === 'last' ? daysInMonth(year, month) : day);
}

/** Whether any year has such a day. */
export function existsInSomeYear(month: number, day: number | 'last'): boolean {
  return dayOf(LEAP_YEAR, month, day) !== null;
}

/**
 * The day without a year that is nearest to a reference; where a weekday stands beside it, of the years in which it fits. Null
 * without a reference.
 */
export function nearestDay(month: number, day: number | 'last', reference: string | null, weekday: Weekday | null): string | null {
  if (!reference) return null;
  const { year } = partsOfDate(reference);
  const days = [year - 1, year, year + 1].flatMap((near) => dayOf(near, month, day) ?? []);
  const fitting = weekday ? days.filter((date) => weekdayOf(date) === weekday) : [];
  const candidates = fitting.length ? fitting : days;
  return candidates.sort((a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)))[0] ?? null;
}
