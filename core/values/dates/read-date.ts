import type { Weekday } from '../../contacts/hours.ts';
import { fitsHere, textBefore, type ValueReading } from '../reading.ts';
import { addDate, type DateMeaning } from './add-date.ts';
import { isDatePlace, isNoDatePlace } from './date-place.ts';
import { type DateShape, readDateShape, readSecondDate } from './date-shapes.ts';
import { dayOf, existsInSomeYear, nearestDay } from './resolve-date.ts';
import { weekdayBehind } from './weekday-behind.ts';

const LUNAR_IN_FRONT = /(?:음력|\(음\)|음\)) {0,2}$/;
const LUNAR_BEHIND = / ?[([](?:음력?)[)\]]/y;
/** The time of the day at which the first day of a range begins. */
const TIME = /(?:[ ,]{0,2}(?:(?:오전|오후) ?)?\d{1,2}(?::\d{2}|시(?: ?\d{1,2}분)?))?/y;
const RANGE = / ?\)?[ \n]{0,2}(?:(?:부터|에서)[ \n]{0,2}(?:~[ \n]{0,2})?|~[ \n]{0,2}|- {0,2}(?=\d{1,4} ?[.년월/-]))(?='?\d)/y;
const FINISHED = /[ \n),]|까지|$/y;
const NUMBER_OF_PAPER = / ?호(?![가-힣])/y;

/** A date that begins with figures, and the second one of a range. */
export function readDate(reading: ValueReading, at: number): number {
  const { text } = reading;
  const hasApostrophe = text[at - 1] === "'";
  const first = readDateShape(text, at, hasApostrophe);
  if (!first) return 0;
  const start = hasApostrophe ? at - 1 : at;
  if (isNoDatePlace(text, start) || fitsHere(text, NUMBER_OF_PAPER, first.end)) return 0;
  const second = secondOf(text, first);
  if (first.trust === 'place' && !isDatePlace(text, start, first.end) && !isRangeOfDates(text, first, second)) return 0;
  const stretch = second ? { start, end: first.end, bound: 'from' as const } : { start, end: first.end };
  const end = addDate(reading, stretch, (weekday) => meaningOf(reading, first, start, weekday));
  if (!second) return end;
  const shape = { ...second, year: second.year ?? yearOfSecond(first, second) };
  const { start: place } = second;
  return addDate(reading, { start: place, end: second.end, bound: 'until' }, (weekday) => meaningOf(reading, shape, place, weekday));
}

/** 12. 28. ~ 1. 5. ends in the next year. */
function yearOfSecond(first: DateShape, second: DateShape): number | null {
  return first.year !== null && second.month < first.month ? first.year + 1 : first.year;
}

function meaningOf(reading: ValueReading, shape: DateShape, start: number, weekday: Weekday | null): DateMeaning {
  const { text, options } = reading;
  const { year, month, day, end } = shape;
  const isLunar = LUNAR_IN_FRONT.test(textBefore(text, start, 5)) || fitsHere(text, LUNAR_BEHIND, end);
  if (isLunar) return { date: null, lunar: true, month, day };
  if (year === null) {
    if (!existsInSomeYear(month, day)) return { date: null, missing: true };
    return { date: nearestDay(month, day, reading.reference, weekday), yearless: true, month, day };
  }
  const date = dayOf(year, month, day);
  if (!date) return { date, missing: true };
  if (!options.today && !options.issued) reading.reference = date;
  return shape.trust === 'place' && shape.mark !== '' ? { date, unsure: 'century' } : { date };
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
  if (!second || first.mark === '') return false;
  const isMarked = text[first.end - 1] === '.' || first.mark === '/' || first.year !== null || weekdayBehind(text, second.end) !== null;
  return isMarked && fitsHere(text, FINISHED, second.end);
}
