import { partsOfDate } from '../../time/calendar-date.ts';
import { dayOf } from '../../values/dates/resolve-date.ts';
import { readValues } from '../../values/read-values.ts';
import type { ReadingOptions } from '../../values/reading.ts';
import type { Value } from '../../values/value.ts';

const RELATIVE = /(?:주|오는)\s*\(?[월화수목금토일]|말일|말$|익월|내월|내달|차월|다음\s*달|당월|금월|이달|이번\s*달|매월|매달/;
const NEXT = /익월|내월|내달|차월|다음\s*달/;
const IN_BRACKETS = /^\s*[(（]\s*(?:(?:20)?\d{2}[.년]\s*)?(\d{1,2})\s*(?:월|[/.])\s*(\d{1,2})/;
/** 2026년 11월 고지분, 부과월(11월): the month behind which 익월 stands. */
const MONTH_OF_BILL = /(?:(20\d\d)\s*년\s*)?(\d{1,2})\s*월\s*(?:[)）]|(?:분|고지|청구|부과|요금|사용|이용)(?!일))/g;
/** 부과월의 익월 말일: behind the month that the title names. */
const OF_BILL = /(?:고지|청구|부과|사용|이용)(?:월|한\s*달)의?\s*$/;
const TITLE = 120;
const FAR = 60;
const LONGEST = 24;

/** The same values, where a day in brackets says which day the one in front of it is: 익월 말일(12/31). */
export function explainDays(text: string, values: readonly Value[], options: ReadingOptions): Value[] {
  return values.map((value) => {
    if (value.type !== 'date' || !RELATIVE.test(text.slice(value.start, value.end))) return value;
    const [, month, day] = IN_BRACKETS.exec(text.slice(value.end, value.end + LONGEST)) ?? [];
    const next = month ? null : nextMonthOfBill(text, value, options);
    if (next) return { ...value, date: next };
    const [said] = month ? readValues(`${month}월 ${day}일`, options) : [];
    return said?.type === 'date' && said.date ? { ...value, date: said.date } : value;
  });
}

/** True for a day of the month behind one that is not named, with no day in brackets: of which month only the sender knows. */
export function isOfUnnamedMonth(text: string, { start, end }: Value): boolean {
  return NEXT.test(text.slice(start, end)) && !IN_BRACKETS.test(text.slice(end, end + LONGEST)) && monthOfBill(text, start) === null;
}

/** The day of the month behind that of the bill, which the sentence in front names. */
function nextMonthOfBill(text: string, value: Value, options: ReadingOptions): string | null {
  if (value.type !== 'date' || value.day === undefined || !NEXT.test(text.slice(value.start, value.end))) return null;
  const named = monthOfBill(text, value.start);
  const [first] = named ? readValues(`${named.year ? `${named.year}년 ` : ''}${named.month}월 1일`, options) : [];
  if (first?.type !== 'date' || !first.date) return null;
  const { year, month } = partsOfDate(first.date);
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return dayOf(next.year, next.month, value.day);
}

function monthOfBill(text: string, at: number): { year: string | undefined; month: string } | null {
  const sentence = text
    .slice(Math.max(0, at - FAR), at)
    .split(/[.!?]\s|\n\s*\n/)
    .at(-1)!;
  const found = [...sentence.matchAll(MONTH_OF_BILL)].at(-1) ?? (OF_BILL.test(sentence) ? onlyMonthOf(text.slice(0, TITLE)) : undefined);
  return found ? { year: found[1], month: found[2]! } : null;
}

/** The month of a title that names one only. */
function onlyMonthOf(title: string): RegExpMatchArray | undefined {
  const months = [...title.matchAll(MONTH_OF_BILL)];
  return months.every(([, , month]) => month === months[0]![2]) ? months[0] : undefined;
}
