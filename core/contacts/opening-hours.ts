import { addDays, type SeoulTime, seoulInstant, seoulTime } from '../time/seoul-clock.ts';
import type { Hours } from './hours.ts';
import type { PhoneLine } from './phone-line.ts';
import { type Holidays, holidayNames } from './public-holidays.ts';

/** Whether somebody answers. `holidaysKnown: false`: it may be closed after all, since that year's holidays are not known. */
export type Opening =
  /** `until: null`: without a break for a week or longer. */
  | { type: 'open'; until: Date | null; holidaysKnown: boolean }
  /** `opens: null`: not within a month. */
  | { type: 'closed'; opens: Date | null; holidaysKnown: boolean };

export interface OpeningQuestion {
  contact: Pick<PhoneLine, 'languages' | 'hours' | 'holidays'>;
  /** The language that is to be spoken; null for a call in no language that the contact names. */
  language: string | null;
  at: Date;
  holidays: Holidays;
}

/** From and to, in minutes since midnight. */
type Span = readonly [from: number, to: number];

const DAY = 24 * 60;
const DAYS_OPEN = 7;
const DAYS_CLOSED = 31;

/** Whether a contact answers in a language at a moment, and until or from when; null where its hours are not known. */
export function openingOf(question: OpeningQuestion): Opening | null {
  const hours = hoursIn(question);
  if (hours.length === 0) return null;
  const today = seoulTime(question.at);
  const isOpen = endOf(spansOn(today, hours, question), today.minutes) !== null;
  if (isOpen) return { type: 'open', until: findEnd(hours, question), holidaysKnown: knowsHolidays(today, question) };
  const opens = findStart(hours, question);
  return { type: 'closed', opens, holidaysKnown: opens === null || knowsHolidays(seoulTime(opens), question) };
}

/** The hours that are for the language: those without a list are for all that the contact counsels in. */
function hoursIn({ contact, language }: OpeningQuestion): Hours[] {
  if (language === null) return contact.hours.filter(({ languages }) => languages === null);
  if (!contact.languages.includes(language)) return [];
  return contact.hours.filter(({ languages }) => languages === null || languages.includes(language));
}

/** The day's spans, in order; none on a public holiday where the contact is closed then. */
function spansOn({ date, weekday }: SeoulTime, hours: readonly Hours[], { contact, holidays }: OpeningQuestion): Span[] {
  if (!contact.holidays && holidayNames(date, holidays)?.length) return [];
  return hours
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }): Span => [minutesOf(from), minutesOf(to)])
    .sort(([a], [b]) => a - b);
}

/** Of `HH:MM`. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** When the spans that hold a minute end, those that follow at once included; null where none holds it. */
function endOf(spans: readonly Span[], minute: number): number | null {
  let end = minute;
  for (const [from, to] of spans) if (from <= end && to > end) end = to;
  return end > minute ? end : null;
}

/** When a contact that is open closes; what ends at midnight may go on after it. */
function findEnd(hours: readonly Hours[], question: OpeningQuestion): Date | null {
  for (let days = 0; days <= DAYS_OPEN; days++) {
    const day = seoulTime(addDays(question.at, days));
    const end = endOf(spansOn(day, hours, question), days === 0 ? day.minutes : 0) ?? 0;
    if (end < DAY) return seoulInstant(day.date, end);
  }
  return null;
}

/** When a contact that is closed opens. */
function findStart(hours: readonly Hours[], question: OpeningQuestion): Date | null {
  for (let days = 0; days <= DAYS_CLOSED; days++) {
    const day = seoulTime(addDays(question.at, days));
    const next = spansOn(day, hours, question).find(([from]) => days > 0 || from > day.minutes);
    if (next) return seoulInstant(day.date, next[0]);
  }
  return null;
}

function knowsHolidays({ date }: SeoulTime, { contact, holidays }: OpeningQuestion): boolean {
  return contact.holidays || holidayNames(date, holidays) !== null;
}
