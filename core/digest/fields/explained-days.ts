import { readValues } from '../../values/read-values.ts';
import type { ReadingOptions } from '../../values/reading.ts';
import type { Value } from '../../values/value.ts';

const RELATIVE = /말일|말$|익월|내월|내달|차월|다음\s*달|당월|금월|이달|이번\s*달|매월|매달/;
const IN_BRACKETS = /^\s*[(（]\s*(?:(?:20)?\d{2}[.년]\s*)?(\d{1,2})\s*(?:월|[/.])\s*(\d{1,2})/;
const LONGEST = 24;

/** The same values, where a day in brackets says which day the one in front of it is: 익월 말일(12/31). */
export function explainDays(text: string, values: readonly Value[], options: ReadingOptions): Value[] {
  return values.map((value) => {
    if (value.type !== 'date' || !RELATIVE.test(text.slice(value.start, value.end))) return value;
    const [, month, day] = IN_BRACKETS.exec(text.slice(value.end, value.end + LONGEST)) ?? [];
    const [said] = month ? readValues(`${month}월 ${day}일`, options) : [];
    return said?.type === 'date' && said.date ? { ...value, date: said.date } : value;
  });
}

/** True for a day of the month behind one that is not named, with no day in brackets: of which month only the sender knows. */
export function isOfUnnamedMonth(text: string, { start, end }: Value): boolean {
  return /익월|내월|내달|차월|다음\s*달/.test(text.slice(start, end)) && !IN_BRACKETS.test(text.slice(end, end + LONGEST));
}
