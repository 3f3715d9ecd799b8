import { daysBetween, partsOfDate } from '../time/calendar-date.ts';
import { type Description, describe } from './description.ts';
import { describePeriod } from './periods/describe-period.ts';
import type { AgeValue, AmountValue, CodeValue, DateValue, MeasureValue, RateValue, TimeValue, Value } from './value.ts';

const LEAP_YEAR = 2024;

/** What a value means, as a key of `values.json` with what is filled in; never a sentence, which each language makes for itself. */
export function describeValue(value: Value): Description {
  switch (value.type) {
    case 'amount':
      return describeAmount(value);
    case 'foreign-amount':
      return describe('amount.foreign', { amount: value.amount, formatParams: { amount: { currency: value.currency } } });
    case 'date':
      return bounded(describeDate(value), value);
    case 'time':
      return bounded(describe('time', { time: value.time }), value);
    case 'period':
      return describePeriod(value);
    case 'measure':
      return describeMeasure(value);
    case 'age':
      return describeAge(value);
    case 'rate':
      return describeRate(value);
    case 'code':
      return describeCode(value);
  }
}

/** Why a value may be another than it seems. */
export function describeDoubt({ unsure }: Value): Description | null {
  return unsure ? describe(`doubt.${unsure}`, {}) : null;
}

/** How far away a day is. */
export function describeDaysLeft(date: string, today: string): Description {
  const days = daysBetween(today, date);
  if (days === 0) return describe('left.today', {});
  return describe(days > 0 ? 'left.days' : 'left.past', { count: Math.abs(days) });
}

function describeAmount({ won, refund, range }: AmountValue): Description {
  const sum = describe('amount.won', { won });
  if (refund) return describe('amount.refund', { sum });
  return range ? describe(`amount.${range}`, { sum }) : sum;
}

function bounded(what: Description, { bound, time }: Pick<DateValue, 'bound' | 'time'> | TimeValue): Description {
  const whole = time && what.key !== 'time' ? describe('date.at', { day: what, time }) : what;
  return bound ? describe(`bound.${bound}`, { what: whole }) : whole;
}

function describeDate(value: DateValue): Description {
  const { date, missing, lunar, every, relative, month, day, part } = value;
  if (missing) return describe('date.missing', {});
  if (date) return describe('date.day', { date: noonOf(date) });
  if (lunar) return describe('date.lunar', { month, day });
  if (part) return describeMonth(value);
  if (every === 'year') return describe(day === 'last' ? 'date.yearlyEnd' : 'date.yearly', { date: dayInYear(month!, day!) });
  if (every === 'month') return day === 'last' ? describe('date.monthlyEnd', {}) : describe('date.monthly', { day });
  if (relative && day !== undefined) return describe(day === 'last' ? `date.end.${relative}` : `date.dayOf.${relative}`, { day });
  if (relative) return describe(`date.relative.${relative}`, {});
  if (month !== undefined) return describe('date.yearless', { date: dayInYear(month, day!) });
  return day === 'last' ? describe('date.monthEnd', {}) : describe('date.dayAlone', { day });
}

/** A month without a day, or a part of it. */
function describeMonth({ year, month, part }: DateValue): Description {
  const key = year === undefined ? 'date.month' : 'date.monthOfYear';
  const whole = describe(key, { date: new Date(Date.UTC(year ?? LEAP_YEAR, month! - 1, 1, 12)) });
  return part === 'whole' ? whole : describe(`date.${part}`, { month: whole });
}

/** Noon in Greenwich, so that the day is the same in every zone it may be formatted in. */
function noonOf(date: string): Date {
  const { year, month, day } = partsOfDate(date);
  return new Date(Date.UTC(year, month - 1, day, 12));
}

/** A day of any year, for formats without the year; a leap year has them all. */
function dayInYear(month: number, day: number | 'last'): Date {
  return day === 'last' ? new Date(Date.UTC(LEAP_YEAR, month, 0, 12)) : new Date(Date.UTC(LEAP_YEAR, month - 1, day, 12));
}

function describeMeasure({ amount, unit, squareMetres, of }: MeasureValue): Description {
  if (unit === '평') return describe('measure.pyeong', { amount, squareMetres });
  const measure = describe('measure.plain', { amount, measure: unit });
  return of ? describe(`measure.${of}`, { measure }) : measure;
}

function describeAge({ years, counting, limit }: AgeValue): Description {
  const age = describe(`age.${limit ?? 'exact'}`, { years });
  return counting === 'calendar-year' ? describe('age.calendarYear', { age }) : age;
}

function describeRate({ percent, per }: RateValue): Description {
  const rate = describe('rate.share', { share: percent / 100 });
  return per ? describe(`rate.${per}`, { rate }) : rate;
}

function describeCode({ kind, text }: CodeValue): Description {
  return describe(`code.${kind}`, kind === 'visa' ? { text } : {});
}
