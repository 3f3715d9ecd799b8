import { partsOfDate } from '../../time/calendar-date.ts';
import { dayOf } from '../../values/dates/resolve-date.ts';
import type { FieldChoice } from './choose-field.ts';
import type { FieldReading } from './field-reading.ts';
import { isOfOtherPayment } from './other-payments.ts';
import type { ValuePlace } from './places.ts';

/** Words of paying in the sentence or the row of a day. */
const PAYING = /납부|납입|예치|입금|송금|이체|결제|보내|내\s*주|내\s*셔|부탁/;
const AROUND = 40;
const FAR = 60;
/** Words of paying by the reader's bank, each month on one day. */
const BY_BANK = /자동이체|자동납부|출금|이체|결제|납기|납부일/;
/** Words behind a day with which it is the last one before it costs more. */
const IS_OVER = /^\s*(?:\([^)]{1,4}\))?\s*(?:이|을|까지)?\s*(?:지나|넘기|넘으|경과)[^.!?\n]{0,40}(?:가산|연체|더해|더한|붙|추가|부과)/;
/** Money that is given back by a day, and no thing. */
const GIVEN_BACK = /(?:계좌|금액|돈|원)[가-힣]{0,3}\s[^.!?\n]{0,24}반환/;
/** 납부마감은 고지한 달의: a label with other words between it and its day. */
const LAST_DAY = /(?:납부|납입|입금)\s*(?:마감|기한|기일)(?:일)?[은이:]\s?[^.!?\n:]{0,20}$/;
const OF_RANGE = /(?:~|∼|〜|부터|–)\s*$/;

/** Where no label and no phrase names the last day to pay: the days that the text ends with 까지, of which the nearest to paying is chosen. */
export function findLastDay({ places, candidates, chosen }: FieldReading, issued: string | null, today: string): void {
  if (chosen.due || !chosen.amount) return;
  const { text } = places.letter;
  const behind = ({ value }: ValuePlace) => text.slice(value.end, value.end + FAR);
  const taken = new Set(
    candidates.flatMap(({ field, place }) => (field === 'submit-by' && GIVEN_BACK.test(behind(place)) ? [] : [place.number])),
  );
  const free = places.all.filter((place) => isDay(place, issued) && !taken.has(place.number) && !isOfOtherPayment(place, places));
  const over = free.find((place) => IS_OVER.test(behind(place)));
  if (over) {
    chosen.due = lastDayAt(over, true);
    return;
  }
  const open = free.filter(isUntil);
  const near = open.filter(
    ({ value }) =>
      PAYING.test(text.slice(value.start - Math.min(value.start, AROUND / 2), value.end + AROUND)) ||
      GIVEN_BACK.test(text.slice(value.end, value.end + FAR)),
  );
  const named = free.find(({ value }) => LAST_DAY.test(text.slice(Math.max(0, value.start - FAR), value.start)));
  // 진료기간 2026-11-20 ~ 2026-11-27 is no last day.
  const [place] = near.length > 0 ? near : open.filter(({ value }) => !OF_RANGE.test(text.slice(0, value.start)));
  const days = new Set(near.map(({ value }) => (value.type === 'date' ? value.date : null)));
  if (named && near.length === 0) chosen.due = lastDayAt(named, true);
  else if (place) chosen.due = lastDayAt(place, days.size === 1);
  else if (open.length === 0) findMonthlyDay({ places, chosen }, issued ?? today);
}

function lastDayAt(place: ValuePlace, isSure: boolean): FieldChoice {
  return { candidate: { field: 'due', place, strength: 0 }, isSure: isSure && !place.value.unsure };
}

/** 자동이체 매월 25일: the next such day, with a doubt, since the letter does not name the month. */
function findMonthlyDay({ places, chosen }: Pick<FieldReading, 'places' | 'chosen'>, from: string): void {
  const { text } = places.letter;
  const place = places.all.find(
    ({ value, row }) =>
      value.type === 'date' && value.every === 'month' && BY_BANK.test(text.slice(row.cells[0]!.start, row.cells.at(-1)!.end)),
  );
  const value = place?.value;
  if (!place || value?.type !== 'date' || value.day === undefined) return;
  const date = nextOfMonth(value.day, from);
  if (date) chosen.due = { candidate: { field: 'due', place: { ...place, value: { ...value, date } }, strength: 0 }, isSure: false };
}

/** The first such day of a month on `from` or behind it. */
function nextOfMonth(day: number | 'last', from: string): string | null {
  const { year, month } = partsOfDate(from);
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return [dayOf(year, month, day), dayOf(next.year, next.month, day)].find((date) => date !== null && date >= from) ?? null;
}

function isUntil({ value }: ValuePlace): boolean {
  return value.type === 'date' && value.bound === 'until';
}

function isDay({ value }: ValuePlace, issued: string | null): boolean {
  return value.type === 'date' && value.date !== null && (issued === null || value.date >= issued);
}
