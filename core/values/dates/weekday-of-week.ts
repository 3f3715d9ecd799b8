import { WEEKDAYS, type Weekday } from '../../contacts/hours.ts';
import { moveByDays, weekdayOf } from '../../time/calendar-date.ts';
import { matchHere, type ValueReading } from '../reading.ts';
import { addDate, type DateMeaning } from './add-date.ts';
import { baseOf } from './resolve-date.ts';

const WEEK = /(?:(이번 ?주|금주)|(다음 ?주|차주|내주)|(지난 ?주)|(오는))(?:의|중)?(?= {0,2}[월화수목금토일]요일| ?\([월화수목금토일]\))/y;
/** How many weeks away each of them is; of 오는 the first such day that is to come. */
const WEEKS_AWAY = [0, 1, -1];
const DAYS_OF_WEEK = 7;

/** A weekday of a week that is named by its distance: 다음 주 금요일, 차주 월요일, 오는 토요일. Weeks begin on Monday. */
export function readWeekdayOfWeek(reading: ValueReading, at: number): number {
  const found = matchHere(reading.text, WEEK, at);
  if (!found) return 0;
  const weeks = WEEKS_AWAY[found.slice(1).findIndex(Boolean)];
  return addDate(reading, { start: at, end: at + found[0].length }, (weekday) => meaningOf(baseOf(reading.options), weeks, weekday));
}

/** `weeks` is undefined for 오는. On a Sunday nobody can tell which week is meant. */
function meaningOf(base: string | null, weeks: number | undefined, weekday: Weekday | null): DateMeaning {
  if (!base || !weekday) return { date: null };
  const [today, wanted] = [WEEKDAYS.indexOf(weekdayOf(base)), WEEKDAYS.indexOf(weekday)];
  const days = weeks === undefined ? ((wanted - today + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK) + 1 : weeks * DAYS_OF_WEEK + wanted - today;
  const isOpen = today === DAYS_OF_WEEK - 1 || (weeks === undefined && wanted === today);
  return { date: moveByDays(base, days), ...(isOpen && { unsure: 'about' as const }) };
}
