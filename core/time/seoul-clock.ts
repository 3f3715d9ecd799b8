import { WEEKDAYS, type Weekday } from '../contacts/hours.ts';

/** A moment as clocks in Seoul show it. */
export interface SeoulTime {
  /** `YYYY-MM-DD` */
  date: string;
  weekday: Weekday;
  /** Since midnight, whole minutes. */
  minutes: number;
}

const MINUTE = 60_000;
// Korea has had no summer time since 1988: the difference is the same all year.
const AHEAD = 9 * 60 * MINUTE;

/** What clocks in Seoul show at a moment, in whatever zone this runs. Throws a `RangeError` for an invalid date. */
export function seoulTime(at: Date): SeoulTime {
  // Moved ahead, the moment’s UTC fields are Seoul’s.
  const moved = new Date(at.getTime() + AHEAD);
  return {
    date: moved.toISOString().slice(0, 10),
    weekday: WEEKDAYS[(moved.getUTCDay() + 6) % 7]!,
    minutes: moved.getUTCHours() * 60 + moved.getUTCMinutes(),
  };
}

/** The date in Seoul at a moment, as `YYYY-MM-DD`. */
export function seoulDate(at: Date): string {
  return seoulTime(at).date;
}

/** The moment at which a day in Seoul is so many minutes old; 1440 is the midnight that ends it. */
export function seoulInstant(date: string, minutes: number): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - AHEAD + minutes * MINUTE);
}

/** The moment that is so many times 24 hours later, or earlier where `days` is negative. */
export function addDays(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 24 * 60 * MINUTE);
}
