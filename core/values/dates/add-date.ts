import type { Weekday } from '../../contacts/hours.ts';
import { weekdayOf } from '../../time/calendar-date.ts';
import { isBehind, unitsOf } from '../peek.ts';
import { fitsHere, type ValueReading } from '../reading.ts';
import type { Bound, DateValue } from '../value.ts';
import { boundAt } from './date-place.ts';
import { readTime } from './time-of-day.ts';
import { weekdayBehind } from './weekday-behind.ts';

const BEFORE_TIME = /[ ,/]{0,3}(?=\d|오전|오후|낮|밤|새벽|아침|저녁|AM|PM|am|pm)/y;
/** What weekdays and times begin with. */
const TAIL = unitsOf('([월화수목금토일오낮밤새아저AaPp0123456789');
const SPAN_OF_TIMES = / ?~/y;

/** Where a date is written, without the weekday behind it; `bound` where its place in a range gives it. */
export interface DateStretch {
  start: number;
  end: number;
  bound?: Bound | null;
}

/** What a date means: all but its place and what stands beside it. */
export type DateMeaning = Omit<DateValue, 'type' | 'start' | 'end' | 'bound' | 'weekday' | 'time'>;

/** Adds a date with the weekday and the time behind it; returns where the last of them ends. */
export function addDate(
  { text, values }: ValueReading,
  { start, end, bound }: DateStretch,
  meaningOf: (weekday: Weekday | null) => DateMeaning,
): number {
  const goesOn = isBehind(text, end, TAIL);
  const named = goesOn ? weekdayBehind(text, end) : null;
  const dateEnd = named?.end ?? end;
  const time = goesOn && fitsHere(text, BEFORE_TIME, dateEnd) ? readTime(text, BEFORE_TIME.lastIndex) : null;
  const meaning = meaningOf(named?.weekday ?? null);
  const date: DateValue = { type: 'date', start, end: dateEnd, bound: bound ?? boundOf(text, start, dateEnd, time?.end), ...meaning };
  if (named) date.weekday = named.weekday;
  if (time) date.time = time.time;
  if (date.date && named && weekdayOf(date.date) !== named.weekday) date.unsure = 'weekday';
  values.push(date);
  if (!time) return dateEnd;
  values.push({ type: 'time', start: time.start, end: time.end, time: time.time, bound: date.bound });
  return time.end;
}

/** Behind 10:00 ~ 12:00, only the time begins. */
function boundOf(text: string, start: number, dateEnd: number, timeEnd: number | undefined): Bound | null {
  if (timeEnd === undefined) return boundAt(text, start, dateEnd);
  return fitsHere(text, SPAN_OF_TIMES, timeEnd) ? null : boundAt(text, start, timeEnd);
}
