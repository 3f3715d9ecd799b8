import type { Value } from '../../values/value.ts';
import { FIELD_TYPES, type Field } from '../notice.ts';
import { isLater } from './label-grammar.ts';
import type { LabelIndex } from './label-index.ts';
import { acrossTypes, readingsOf } from './label-readings.ts';
import { type LabelReading, NEARNESS } from './label-strength.ts';
import type { Places, ValuePlace } from './places.ts';
import { rowLabels } from './row-labels.ts';
import { findSumRoles, type SumRoles } from './sum-roles.ts';

/** A value that may be a field's. */
export interface Candidate {
  field: Field;
  place: ValuePlace;
  strength: number;
}

const FITTING: Readonly<Record<Value['type'], readonly string[]>> = {
  amount: ['amount'],
  date: ['date', 'dates', 'period'],
  period: ['period'],
  code: ['account'],
  'foreign-amount': [],
  time: [],
  measure: [],
  age: [],
  rate: [],
};
const RANGE = /^\s*(?:\([^)]{1,4}\))?\s*(?:~|∼|〜|-|–|부터)\s*$/;
/** 12월 1일 → 12월 10일로 연장: what is written behind the arrow holds. */
const REPLACED = /^\s*(?:\([^)]{1,8}\))?\s*(?:→|⇒|➡|->|=>)\s*$/;
const NOTHING = /^[\s(（)）[\]/,=]*$/;
/** The second sum of a row of sums has the first one's label only if nothing nearer has it. */
const INHERITED = 0.02;
const TOTAL = 0.1;
const PART = 0.2;
const LAST_OF_RANGE: ReadonlySet<Field> = new Set(['due', 'objection', 'submit-by', 'ends']);

/** For each value the field that its labels name most strongly. */
export function findCandidates(places: Places, index: LabelIndex): Candidate[] {
  const readings: LabelReading[][] = [];
  const candidates: Candidate[] = [];
  const roles = findSumRoles(places);
  for (const place of places.all) {
    const before = places.all[place.number - 1];
    const said = saidOf(place, before, readings.at(-1) ?? [], { places, index });
    const own = said.filter(({ field }) => fits(place.value, field));
    const across =
      own.length === 0 && !isLaterRow(place, places)
        ? acrossTypes(said.length > 0 ? said : besideOf(before, place, readings.at(-1) ?? []), place.value)
        : [];
    const all = [...own, ...across].map((reading) => weigh(reading, place, roles)).sort((a, b) => b.strength - a.strength);
    readings.push(said.length > 0 ? said : all);
    const best = all[0];
    if (best && !isFirstOfRange(place, places, best.field) && !isLastOfRange(place, places, best.field) && !isReplaced(place, places))
      candidates.push({ field: best.field, place, strength: best.strength });
  }
  return candidates;
}

function fits(value: Value, field: Field): boolean {
  return FITTING[value.type].includes(FIELD_TYPES[field]);
}

/** What labels say of a value: its own, or those of the value in front of which it is a part, a repetition, a remark. */
function saidOf(
  place: ValuePlace,
  before: ValuePlace | undefined,
  readings: readonly LabelReading[],
  { places, index }: { places: Places; index: LabelIndex },
): LabelReading[] {
  const own = readingsOf(place, places, index);
  if (before?.cell !== place.cell || own.some(({ field, strength }) => fits(place.value, field) && strength >= NEARNESS.beside)) return own;
  const between = places.letter.text.slice(before.value.end, place.value.start);
  return isSameThing(before.value, place.value, between)
    ? [...own, ...readings.map(({ field, strength }) => ({ field, strength: strength - INHERITED }))]
    : own;
}

/** The second day of a range; what replaces the value in front; the same sum in words; the day that a period ends on: 15일(2026. 12. 16.). */
function isSameThing(before: Value, value: Value, between: string): boolean {
  if (before.type === value.type && REPLACED.test(between)) return true;
  if (value.type === 'date') return before.type === 'date' ? RANGE.test(between) : before.type === 'period' && NOTHING.test(between);
  return value.type === 'amount' && before.type === 'amount' && value.won === before.won && NOTHING.test(between);
}

/** A sum that others add up to is rather what is asked for than those others; nothing is never asked for. */
function weigh(reading: LabelReading, { value, number }: ValuePlace, { totals, parts }: SumRoles): LabelReading {
  if (reading.field !== 'amount' || value.type !== 'amount') return reading;
  if (value.won <= 0) return { field: 'notToPay', strength: reading.strength };
  return { ...reading, strength: reading.strength + TOTAL * (totals.get(number) ?? 0) - (parts.has(number) ? PART : 0) };
}

/** True for the first day of a range, where the field is the last one. */
function isFirstOfRange({ value, number, cell }: ValuePlace, { all, letter }: Places, field: Field): boolean {
  const next = all[number + 1];
  if (value.type !== 'date' || next?.value.type !== 'date' || next.cell !== cell || !LAST_OF_RANGE.has(field)) return false;
  return RANGE.test(letter.text.slice(value.end, next.value.start));
}

/** True for a day or a sum that another one behind an arrow takes the place of. */
function isReplaced({ value, number, cell }: ValuePlace, { all, letter }: Places): boolean {
  const next = all[number + 1];
  return next?.cell === cell && next.value.type === value.type && REPLACED.test(letter.text.slice(value.end, next.value.start));
}

/** True for the second day of a range, where the field is the first one, or both. */
function isLastOfRange({ value, number, cell }: ValuePlace, { all, letter }: Places, field: Field): boolean {
  const before = all[number - 1];
  if (value.type !== 'date' || before?.value.type !== 'date' || before.cell !== cell || LAST_OF_RANGE.has(field)) return false;
  return RANGE.test(letter.text.slice(before.value.end, value.start));
}

/** What is said of the value in front in the same row, whose label may be that of both. */
function besideOf(before: ValuePlace | undefined, { row }: ValuePlace, readings: readonly LabelReading[]): readonly LabelReading[] {
  return before?.row === row ? readings : [];
}

/** True where the label of the row speaks of the time after the last day. */
function isLaterRow(place: ValuePlace, places: Places): boolean {
  return rowLabels({ row: place.row, cellNumber: place.cellNumber + 1 }, places).some(({ words }) => isLater(words));
}
