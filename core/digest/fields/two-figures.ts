import { daysBetween, partsOfDate } from '../../time/calendar-date.ts';
import { baseOf } from '../../values/dates/resolve-date.ts';
import type { ReadingOptions } from '../../values/reading.ts';
import type { Value } from '../../values/value.ts';

/** Days of a letter lie in its own year or in one beside it. */
const NEAR = 400;
const CENTURY = 100;

/** 26.12.10 without a doubt, where it is near to the letter's own day and would be far from it read the other way round: 26 December 2010. */
export function withCertainYear(value: Value, options: ReadingOptions): Value {
  if (value.type !== 'date' || value.unsure !== 'century' || !value.date) return value;
  const base = baseOf(options);
  if (!base || Math.abs(daysBetween(base, value.date)) > NEAR) return value;
  const { year, day } = partsOfDate(value.date);
  const isOtherNear = Math.abs(partsOfDate(base).year - (year - (year % CENTURY) + day)) <= 1;
  if (isOtherNear) return value;
  const { unsure: _, ...certain } = value;
  return certain;
}
