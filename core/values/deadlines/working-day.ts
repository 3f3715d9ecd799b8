import { type Holidays, holidayNames } from '../../contacts/public-holidays.ts';
import { moveByDays, weekdayOf } from '../../time/calendar-date.ts';

/** Whether a day is a Saturday, a Sunday or a public holiday, on which no period ends. */
export function isDayOff(date: string, holidays: Holidays): boolean {
  const weekday = weekdayOf(date);
  return weekday === 'sat' || weekday === 'sun' || (holidayNames(date, holidays) ?? []).length > 0;
}

/** The day itself, or the first working day behind it. */
export function nextWorkingDay(date: string, holidays: Holidays): string {
  let day = date;
  while (isDayOff(day, holidays)) day = moveByDays(day, 1);
  return day;
}

/** The day so many working days later, or earlier where `count` is negative; the first is not counted. */
export function addWorkingDays(date: string, count: number, holidays: Holidays): string {
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = moveByDays(day, Math.sign(count));
    if (!isDayOff(day, holidays)) left--;
  }
  return day;
}
