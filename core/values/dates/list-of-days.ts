import { matchHere, type ValueReading } from '../reading.ts';
import { addDate, type DateMeaning } from './add-date.ts';

/** What stands between the days of a list, and in front of its last one: 10, 20일 · 10일과 25일. */
const DAY =
  /( {0,2}(?:[,·ㆍ]|및|과|와) {0,2})(\d{1,2})(?: {0,2}일(?! ?(?:간|이내|내[에 ]|안|후|전|뒤|동안|이상|씩))|(?=(?: {0,2}[,·ㆍ] {0,2}\d{1,2})+ {0,2}일))/y;
const LAST_DAY = 31;

/** Adds the further days of the same month behind one that ends at `end`; returns where the last of them ends. */
export function addDaysOfList(reading: ValueReading, end: number, meaningOf: (day: number) => DateMeaning): number {
  let last = end;
  for (let found = matchHere(reading.text, DAY, last); found; found = matchHere(reading.text, DAY, last)) {
    const day = Number(found[2]);
    if (day < 1 || day > LAST_DAY) return last;
    const start = last + found[1]!.length;
    last = addDate(reading, { start, end: last + found[0].length }, () => meaningOf(day));
  }
  return last;
}
