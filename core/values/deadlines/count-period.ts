import type { Weekday } from '../../contacts/hours.ts';
import { type Holidays, holidayNames } from '../../contacts/public-holidays.ts';
import { moveByDays, weekdayOf } from '../../time/calendar-date.ts';
import type { CountedFrom, PeriodValue } from '../value.ts';
import { lastDayOfMonths, monthsBefore } from './add-months.ts';
import { addWorkingDays, nextWorkingDay } from './working-day.ts';

/** The law whose counting a deadline follows; all three count alike but for their names. */
export type CountingLaw = 'civil' | 'tax' | 'administrative';

/**
 * What made the day: the first day is not counted (`first-day`, 민법 제157조) or counted (`whole-first-day`), months go by the
 * calendar (`calendar`, 제160조), a last day that is a Saturday or a holiday moves on (`day-off-…`, 민법 제161조, 국세기본법 제5조,
 * 행정기본법 제6조), only working days count. `burden`: where a right is taken, the first day counts and the last one stays (행정기본법
 * 제6조 제2항).
 */
export type CountingRule =
  | 'first-day'
  | 'whole-first-day'
  | 'calendar'
  | 'day-off-civil'
  | 'day-off-tax'
  | 'day-off-administrative'
  | 'working-days'
  | 'burden';

/** A day that was counted out. */
export interface CountedDay {
  date: string;
  weekday: Weekday;
  rules: readonly CountingRule[];
  /** False where the public holidays of that year are not known yet, so that the day may be a later one. */
  holidaysKnown: boolean;
}

export interface CountingOptions {
  law: CountingLaw;
  holidays: Holidays;
  /** The period begins at midnight, so that its first day is a whole one and counts. */
  fromMidnight?: boolean;
}

/** The days that are known: when the letter came, when it was sent, when a permit ends … */
export type KnownStarts = Partial<Readonly<Record<CountedFrom, string>>>;

type Period = Pick<PeriodValue, 'months' | 'days' | 'workingDays' | 'from' | 'direction' | 'bound' | 'startDate' | 'burden'>;

/** The day on which a period of the text ends (or begins, with `bound: from`); null where its start is not known or it has hours. */
export function countPeriod(period: Period, starts: KnownStarts, options: CountingOptions): CountedDay | null {
  const start = period.startDate ?? (period.from && starts[period.from]);
  if (!start || (period.months ?? period.days ?? period.workingDays) === undefined) return null;
  return period.direction === 'before' ? countBack(period, start, options) : countOn(period, start, options);
}

/**
 * A day that a law sets (납기), or a period's last one, where it is a Saturday or a holiday: the next working day. Null where it
 * stays.
 */
export function moveDeadline(date: string, { law, holidays }: Omit<CountingOptions, 'fromMidnight'>): CountedDay | null {
  const moved = nextWorkingDay(date, holidays);
  return moved === date ? null : counted(moved, [`day-off-${law}`], holidays);
}

function countOn(period: Period, start: string, options: CountingOptions): CountedDay {
  const { months = 0, days = 0, workingDays, bound } = period;
  const { holidays, law } = options;
  // Between private persons, the law of offices does not hold.
  const isBurden = period.burden === true && law !== 'civil';
  const fromMidnight = isBurden || options.fromMidnight === true;
  if (workingDays !== undefined) return counted(addWorkingDays(start, workingDays, holidays), ['working-days'], holidays);
  const first = fromMidnight ? start : moveByDays(start, 1);
  const monthsEnd = months > 0 ? lastDayOfMonths(first, months) : moveByDays(first, -1);
  const date = moveByDays(monthsEnd, days);
  const rules: CountingRule[] = [isBurden ? 'burden' : fromMidnight ? 'whole-first-day' : 'first-day'];
  if (months > 0) rules.push('calendar');
  // What may be done after so long is no deadline, and waits for no working day.
  const moved = bound === 'from' || isBurden ? null : moveDeadline(date, options);
  return moved ? { ...moved, rules: [...rules, ...moved.rules] } : counted(date, rules, holidays);
}

/**
 * Backwards, the day itself is not counted either: what must be done two months before 10 March is done on 9 January at the
 * latest, and what may be done from then on begins on 10 January. It moves for no holiday, since later would be too late.
 */
function countBack({ months = 0, days = 0, workingDays, bound }: Period, start: string, { holidays }: CountingOptions): CountedDay {
  const rules: CountingRule[] = [workingDays === undefined ? 'first-day' : 'working-days'];
  if (months > 0) rules.push('calendar');
  const day = workingDays === undefined ? moveByDays(monthsBefore(start, months), -days) : addWorkingDays(start, -workingDays, holidays);
  return counted(bound === 'from' ? day : moveByDays(day, -1), rules, holidays);
}

function counted(date: string, rules: readonly CountingRule[], holidays: Holidays): CountedDay {
  return { date, weekday: weekdayOf(date), rules, holidaysKnown: holidayNames(date, holidays) !== null };
}
