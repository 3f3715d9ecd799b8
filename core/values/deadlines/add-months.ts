import { calendarDate, daysInMonth, moveByDays, partsOfDate } from '../../time/calendar-date.ts';

/**
 * The last day of months that begin on `first` (민법 제160조): the day before the same day of the last month, or that month's end
 * where it has no such day.
 */
export function lastDayOfMonths(first: string, months: number): string {
  const { year, month, day } = partsOfDate(first);
  const count = year * 12 + month - 1 + months;
  const [lastYear, lastMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const same = calendarDate(lastYear, lastMonth, day);
  return same ? moveByDays(same, -1) : calendarDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))!;
}

/** The same day so many months earlier, or that month's end. */
export function monthsBefore(date: string, months: number): string {
  const { year, month, day } = partsOfDate(date);
  const count = year * 12 + month - 1 - months;
  const [firstYear, firstMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return calendarDate(firstYear, firstMonth, Math.min(day, daysInMonth(firstYear, firstMonth)))!;
}
