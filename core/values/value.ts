import type { Weekday } from '../contacts/hours.ts';

/** A stretch of the text as given, in UTF-16 code units. */
interface Written {
  start: number;
  end: number;
  /** Why the value may be another than it seems; absent where nothing speaks against it. */
  unsure?: Doubt;
}

/**
 * `weekday`: the weekday beside the date is another. `century`: a year of two figures without an apostrophe. `shape`: the
 * figures may be something else. `about`: the text gives the value roughly (수십만 원대). `spacing`: the groups are written
 * as only bad recognition writes them. `recognition`: it was recognised in a picture, and not well.
 */
export type Doubt = 'weekday' | 'century' | 'shape' | 'about' | 'spacing' | 'recognition';

/** Whether a time begins or ends something: 부터, 이후 or 까지, 이내, 마감. */
export type Bound = 'from' | 'until';

/** A sum in won. */
export interface AmountValue extends Written {
  type: 'amount';
  /** Negative where a minus or a triangle stands in front. */
  won: number;
  /** Written with 천, 만, 억: the sums that foreigners misread. */
  scaled: boolean;
  /** The text says that the reader gets it back. */
  refund?: true;
  /** The lower or the upper end of a span of sums. */
  range?: 'from' | 'to';
}

/** A sum in another currency. */
export interface ForeignAmountValue extends Written {
  type: 'foreign-amount';
  /** ISO 4217. */
  currency: string;
  amount: number;
}

/** A day that is named by its distance from another: today's name is sure, that of an event's day is not. */
export type RelativeDay = 'today' | 'tomorrow' | 'day-after-tomorrow' | 'yesterday' | 'same-day' | 'next-day';

/** A month that is named so. */
export type RelativeMonth = 'this-month' | 'next-month' | 'last-month';

/** A part of a month; `whole`: all of it. */
export type MonthPart = 'whole' | 'early' | 'middle' | 'late';

/** A day of the calendar, or a month of which no day is named. */
export interface DateValue extends Written {
  type: 'date';
  /** `YYYY-MM-DD`; null where the day does not exist, comes again and again, or depends on a day that is not known. */
  date: string | null;
  bound: Bound | null;
  /** The calendar has no such day. */
  missing?: true;
  /** The text gives no year; it is the one that is nearest to the letter's date, or to today. */
  yearless?: true;
  /** Of the moon's calendar (음력), so that `date` is null. */
  lunar?: true;
  relative?: RelativeDay | RelativeMonth;
  every?: 'month' | 'year';
  /** A month without a day; `date` is null. */
  part?: MonthPart;
  /** Of a month without a day, where the text has it. */
  year?: number;
  month?: number;
  day?: number | 'last';
  /** The weekday that stands beside it. */
  weekday?: Weekday;
  /** The time of the day behind it, `HH:MM`. */
  time?: string;
}

/** A time of the day. */
export interface TimeValue extends Written {
  type: 'time';
  /** `HH:MM`, up to 24:00. */
  time: string;
  bound: Bound | null;
}

/** What a period counts from. */
export type CountedFrom = 'receipt' | 'known' | 'notice' | 'date' | 'expiry' | 'entry' | 'event';

/** A length of time. Parts that it does not have are absent. */
export interface PeriodValue extends Written {
  type: 'period';
  months?: number;
  days?: number;
  workingDays?: number;
  hours?: number;
  /** Null for a length that counts from nothing that is named. */
  from: CountedFrom | null;
  direction: 'after' | 'before';
  bound: Bound | null;
  /** Comes again after each such length: 3개월마다. */
  every?: true;
  /** A right is taken, or a duty goes on, for so long: such periods count otherwise (행정기본법 제6조 제2항). */
  burden?: true;
  /** The day that it counts from, where the text has it right in front. */
  startDate?: string;
}

/** An area, an amount of energy, of water, of gas, of data. */
export interface MeasureValue extends Written {
  type: 'measure';
  quantity: 'area' | 'electricity' | 'volume' | 'heat' | 'data';
  amount: number;
  unit: '평' | 'm²' | 'ha' | 'kWh' | 'm³' | 'MJ' | 'Gcal' | 'MB' | 'GB' | 'TB';
  /** What is measured, where the text says it. */
  of?: 'gas' | 'water';
  /** Of an area in another unit. */
  squareMetres?: number;
}

/** An age in years. */
export interface AgeValue extends Written {
  type: 'age';
  years: number;
  /** `calendar-year`: this year less the year of birth (연 나이). Since June 2023, an age without a word is the international one. */
  counting: 'international' | 'calendar-year';
  limit: 'at-least' | 'at-most' | 'under' | 'over' | null;
}

/** A share of a hundred. */
export interface RateValue extends Written {
  type: 'rate';
  percent: number;
  per: 'year' | 'month' | 'day' | null;
}

/** Numbers and codes that are known by the words beside them. Their figures stay on the device. */
export type CodeKind =
  | 'visa'
  | 'road-address'
  | 'lot-address'
  | 'payment-number'
  | 'virtual-account'
  | 'account'
  | 'bill-number'
  | 'receipt-number'
  | 'customer-number';

/** A code that means something. */
export interface CodeValue extends Written {
  type: 'code';
  kind: CodeKind;
  text: string;
}

/** What is found in a text, told apart by `type`. */
export type Value =
  | AmountValue
  | ForeignAmountValue
  | DateValue
  | TimeValue
  | PeriodValue
  | MeasureValue
  | AgeValue
  | RateValue
  | CodeValue;
