import { WEEKDAYS, type Weekday } from '../../contacts/hours.ts';
import { matchHere } from '../reading.ts';

const WEEKDAY = / {0,2}(?:[([] ?([월화수목금토일])(?:요일)?(?: ?[)\]]|(?=[ ,/]))|([월화수목금토일])요일)/y;
const KOREAN_WEEKDAYS = '월화수목금토일';

/** The weekday that stands behind a date, and where it ends. */
export function weekdayBehind(text: string, at: number): { weekday: Weekday; end: number } | null {
  const found = matchHere(text, WEEKDAY, at);
  if (!found) return null;
  return { weekday: WEEKDAYS[KOREAN_WEEKDAYS.indexOf(found[1] ?? found[2]!)]!, end: at + found[0].length };
}
