import type { Weekday } from '../../contacts/hours.ts';
import { daysBetween, partsOfDate } from '../../time/calendar-date.ts';
import { fitsHere, textBefore, type ValueReading } from '../reading.ts';
import type { DateValue } from '../value.ts';
import { addDate, type DateMeaning } from './add-date.ts';
import { isDatePlace, isNoDatePlace } from './date-place.ts';
import { type DateShape, readDateShape, readSecondDate } from './date-shapes.ts';
import { addDaysOfList } from './list-of-days.ts';
import { readMonthAlone } from './month-alone.ts';
import { baseOf, dayOf, existsInSomeYear, nearestDay } from './resolve-date.ts';
import { weekdayBehind } from './weekday-behind.ts';

/** Days before it are birthdays rather than days of a letter. */
const FIRST_YEAR_OF_LETTERS = 2015;
const LUNAR_IN_FRONT = /(?:음력|\(음\)|음\)) {0,2}$/;
const LUNAR_BEHIND = / ?[([](?:음력?)[)\]]/y;
const ANY_YEAR = /(?:다음 ?(?:연도|년도|해)|익년도?|이듬해|해당 ?연도|당해 ?연도|그 ?해|후년) ?(?:의 )?$/;
/** Years by their distance, the earliest first; then what is past, and what is to come. */
const NAMED_YEAR = /(?:(재작년|지지난해|전전년)|(작년|지난해|전년)|(올해|금년)|(내년|명년)|(지난)|(오는)) ?$/;
const THIS_YEAR = 2;
const PAST = 4;
const COMING = 5;
const NEAREST = 6;
/** The time of the day at which the first day of a range begins. */
const TIME = /(?:[ ,]{0,2}(?:(?:오전|오후) ?)?\d{1,2}(?::\d{2}|시(?: ?\d{1,2}분)?))?/y;
const RANGE =
  / ?\)?[ \n]{0,2}(?:(?:부터|에서)[ \n]{0,2}(?:~[ \n]{0,2})?|~[ \n]{0,2}|- {0,2}(?=\d{1,4} ?[.년월/-]))(?:같은 ?달 {0,2}|동월 {0,2}|당월 {0,2})?(?='?\d)/y;
const FINISHED = /[ \n),]|까지|$/y;
const NUMBER_OF_PAPER = / ?호(?![가-힣])/y;

/** A date that begins with figures, and the second one of a range. */
export function readDate(reading: ValueReading, at: number): number {
  const { text } = reading;
  const hasApostrophe = text[at - 1] === "'";
  const first = readDateShape(text, at, hasApostrophe);
  if (!first) return readMonthAlone(reading, at);
  const start = hasApostrophe ? at - 1 : at;
  if (isNoDatePlace(text, start) || fitsHere(text, NUMBER_OF_PAPER, first.end)) return 0;
  const second = secondOf(text, first);
  if (first.trust === 'place' && !isDatePlace(text, start, first.end) && !isRangeOfDates(text, first, second)) return 0;
  const stretch = second ? { start, end: first.end, bound: 'from' as const } : { start, end: first.end };
  const end = addDate(reading, stretch, (weekday) => meaningOf(reading, first, start, weekday));
  if (!second) return first.mark === '월' || first.mark === '년' ? addDaysOfList(reading, end, dayOfList(reading, first, start)) : end;
  const year = second.year ?? yearOfSecond(first, second, reading.values);
  const yearless = first.year === null && second.year === null;
  const { start: place } = second;
  return addDate(reading, { start: place, end: second.end, bound: 'until' }, (weekday) => {
    const meaning = meaningOf(reading, { ...second, year }, place, weekday);
    return yearless ? { ...meaning, yearless, month: second.month, day: second.day } : meaning;
  });
}

/** What a further day of the same month means: 12월 10, 20일. */
function dayOfList(reading: ValueReading, first: DateShape, start: number): (day: number) => DateMeaning {
  return (day) => meaningOf(reading, { ...first, day }, start, null);
}

/** 12. 28. ~ 1. 5. ends in the next year; where the first day has no year, that of the day that was read for it. */
function yearOfSecond(first: DateShape, second: DateShape, values: ValueReading['values']): number | null {
  const read = values.findLast(({ type }) => type === 'date') as DateValue | undefined;
  const year = first.year ?? (read?.date ? partsOfDate(read.date).year : null);
  return year !== null && second.month < first.month ? year + 1 : year;
}

function meaningOf(reading: ValueReading, shape: DateShape, start: number, weekday: Weekday | null): DateMeaning {
  const { text, options } = reading;
  const { year, month, day, end } = shape;
  const isLunar = LUNAR_IN_FRONT.test(textBefore(text, start, 5)) || fitsHere(text, LUNAR_BEHIND, end);
  if (isLunar) return { date: null, lunar: true, month, day };
  if (year === null) {
    if (!existsInSomeYear(month, day)) return { date: null, missing: true };
    return { date: dayWithoutYear(reading, shape, start, weekday), yearless: true, month, day };
  }
  const date = dayOf(year, month, day);
  if (!date) return { date, missing: true };
  if (!options.today && !options.issued && year >= FIRST_YEAR_OF_LETTERS) reading.reference = date;
  return shape.trust === 'place' && shape.mark !== '' ? { date, unsure: 'century' } : { date };
}

/** 내년 1월 5일 has its year in a word, 지난 3월 2일 is past; 다음 연도 1월 31일 is of any year. */
function dayWithoutYear(
  { text, options, reference }: ValueReading,
  { month, day }: DateShape,
  start: number,
  weekday: Weekday | null,
): string | null {
  const before = textBefore(text, start, 7);
  if (ANY_YEAR.test(before)) return null;
  const named = NAMED_YEAR.exec(before)?.slice(1).findIndex(Boolean) ?? NEAREST;
  const base = baseOf(options);
  if (base && named < PAST) return dayOf(partsOfDate(base).year + named - THIS_YEAR, month, day);
  const near = nearestDay(month, day, reference, weekday);
  const side = named === PAST ? -1 : Number(named === COMING);
  const isWrong = near && reference && daysBetween(reference, near) * side < 0;
  return isWrong ? dayOf(partsOfDate(near).year + side, month, day) : near;
}

interface SecondDate extends DateShape {
  start: number;
}

/** The date behind 부터, ~ or a hyphen. */
function secondOf(text: string, first: DateShape): SecondDate | null {
  fitsHere(text, TIME, weekdayBehind(text, first.end)?.end ?? first.end);
  if (!fitsHere(text, RANGE, TIME.lastIndex)) return null;
  const start = RANGE.lastIndex;
  const second = readSecondDate(text, start, first);
  return second && { ...second, start };
}

/** Short dates are a range where stops, strokes or weekdays mark them, and no unit stands behind: 11.1. ~ 11.30. */
function isRangeOfDates(text: string, first: DateShape, second: SecondDate | null): boolean {
  if (!second || first.mark === '') return second?.mark === '' && second.year !== null;
  const isMarked = text[first.end - 1] === '.' || first.mark === '/' || first.year !== null || weekdayBehind(text, second.end) !== null;
  return isMarked && fitsHere(text, FINISHED, second.end);
}
