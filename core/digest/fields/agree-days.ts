import type { Value } from '../../values/value.ts';
import { chooseField } from './choose-field.ts';
import { isOfUnnamedMonth } from './explained-days.ts';
import type { FieldReading } from './field-reading.ts';

/** The least strength of the label of an only day. */
const LEAST_OF_ONLY = 0.55;

/** No last day is before the day of the letter; one of the calendar says more than 매월 20일. */
export function agreeDue({ candidates, chosen }: FieldReading, issued: string | null): void {
  if (!chosen.due) return;
  const days = candidates.flatMap((candidate) => {
    const { value } = candidate.place;
    return candidate.field === 'due' && value.type === 'date' && value.date ? [{ candidate, date: value.date }] : [];
  });
  const choice = chooseField(days.filter(({ date }) => !issued || date >= issued).map(({ candidate }) => candidate));
  if (choice) chosen.due = choice;
  else if (issued && days.length > 0) delete chosen.due;
}

/** No letter asks its reader to come or to hand in something before its own day. */
export function leaveDaysBefore({ candidates, chosen }: FieldReading, issued: string | null): void {
  if (!issued) return;
  for (const field of ['appointment', 'submit-by'] as const) {
    const { value } = chosen[field]?.candidate.place ?? {};
    if (value?.type !== 'date' || !value.date || value.date >= issued) continue;
    const later = chooseField(
      candidates.filter(({ field: one, place }) => one === field && place.value.type === 'date' && (place.value.date ?? '') >= issued),
    );
    if (later) chosen[field] = later;
    else delete chosen[field];
  }
}

/** The only day that anything calls the last one is sure, though its label alone says little; without a year, one that is to come `from` a day on. */
export function agreeOnlyDay({ candidates, chosen }: FieldReading, from: string): void {
  const { due } = chosen;
  if (!due || due.isSure) return;
  const { value } = due.candidate.place;
  const isLast = value.type === 'date' && !value.unsure && ((value.bound === 'until' && !value.yearless) || (value.date ?? '') >= from);
  const isOnly = candidates.every(({ field, place }) => field !== 'due' || place.value.type !== 'date' || isSameDay(place.value, value));
  if (isLast && isOnly && due.candidate.strength >= LEAST_OF_ONLY) chosen.due = { ...due, isSure: true };
}

function isSameDay(one: Value, other: Value): boolean {
  return one.type === 'date' && other.type === 'date' && one.date === other.date;
}

/** A day without a year in a message without a date that has passed may be the next year's, or no last day at all; of 익월 only the sender knows which month it follows. */
export function doubtPassedDay({ chosen, places }: FieldReading, issued: string | null, today: string): void {
  const value = chosen.due?.candidate.place.value;
  if (value && isOfUnnamedMonth(places.letter.text, value)) chosen.due = { ...chosen.due!, isSure: false };
  if (issued === null && value?.type === 'date' && value.yearless && value.date !== null && value.date < today)
    chosen.due = { ...chosen.due!, isSure: false };
}
