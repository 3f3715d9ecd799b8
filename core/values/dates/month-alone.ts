import type { ValueReading } from '../reading.ts';
import { matchHere } from '../reading.ts';
import type { DateValue, MonthPart } from '../value.ts';
import { boundAt } from './date-place.ts';

/** 2026년 12월(분), 12월분, 12월 초, 2026년 12월 중순경. A month without a year says nothing that needs to be read: 12월 행사. */
const MONTH =
  /(?:(\d{4}|\d{2}) {0,2}년도? {0,2})?(\d{1,2}) {0,2}월(?: {0,2}(?:(초순?|상순)|(중순)|(하순|말)|(분(?:의|은|을|이|부터|까지|에)?(?![가-힣])))(?:경|쯤)?(?=에|부터|까지|의|로|이(?!내)|중|[^가-힣]|$)|(?=부터|까지|에|의|은|을|중(?![가-힣순])|[^가-힣\d]|$)(?! {0,2}(?:\d|말일)))/y;
const PARTS: readonly MonthPart[] = ['early', 'middle', 'late'];
const PARTICLE_BEHIND = /(?:의|은|을|이|부터|까지|에)$/;
const CENTURY = 2000;

/** A month, or a part of one, where no day is named; it has no `date`. */
export function readMonthAlone({ text, values }: ValueReading, at: number): number {
  const found = matchHere(text, MONTH, at);
  const month = Number(found?.[2]);
  if (!found || month < 1 || month > 12) return 0;
  const [whole, written, , early, middle, late, share] = found;
  const part = PARTS[[early, middle, late].findIndex(Boolean)];
  if (written === undefined && !part && share === undefined) return 0;
  const end = at + (share ? whole.replace(PARTICLE_BEHIND, '') : whole).length;
  const date: DateValue = { type: 'date', start: at, end, bound: boundAt(text, at, end), date: null, month, part: part ?? 'whole' };
  if (written !== undefined) date.year = written.length === 2 ? CENTURY + Number(written) : Number(written);
  if (part) date.unsure = 'about';
  values.push(date);
  return end;
}
