import type { Value } from '../../values/value.ts';
import { FIELD_TYPES, type Field } from '../notice.ts';
import type { LabelIndex } from './label-index.ts';
import { type LabelReading, NEARNESS, readingsOf } from './label-readings.ts';
import type { Places, ValuePlace } from './places.ts';

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
const NOTHING = /^[\s(（)）[\]/,=]*$/;
/** The second sum of a row of sums has the first one's label only if nothing nearer has it. */
const INHERITED = 0.02;
const LAST_OF_RANGE: ReadonlySet<Field> = new Set(['due', 'objection', 'submit-by', 'ends']);

/** For each value the field that its labels name most strongly. */
export function findCandidates(places: Places, index: LabelIndex): Candidate[] {
  const readings: LabelReading[][] = [];
  const candidates: Candidate[] = [];
  for (const place of places.all) {
    const own = readingsOf(place, places, index).filter(({ field }) => fits(place.value, field));
    const before = places.all[place.number - 1];
    const shared =
      own.every(({ strength }) => strength < NEARNESS.beside) && before ? inherited(before, place, places, readings.at(-1) ?? []) : [];
    const all = [...own, ...shared].sort((a, b) => b.strength - a.strength);
    readings.push(all);
    const best = all[0];
    if (best && !isFirstOfRange(place, places, best.field) && !isLastOfRange(place, places, best.field))
      candidates.push({ field: best.field, place, strength: best.strength });
  }
  return candidates;
}

function fits(value: Value, field: Field): boolean {
  return FITTING[value.type].includes(FIELD_TYPES[field]);
}

/** The second day of a range, and the same sum in words, stand under the label of the first. */
function inherited(before: ValuePlace, { value, cell }: ValuePlace, { letter }: Places, readings: readonly LabelReading[]): LabelReading[] {
  if (before.cell !== cell || before.value.type !== value.type) return [];
  const between = letter.text.slice(before.value.end, value.start);
  const isRange = value.type === 'date' && RANGE.test(between);
  const isSame = value.type === 'amount' && before.value.type === 'amount' && value.won === before.value.won && NOTHING.test(between);
  return isRange || isSame ? readings.map(({ field, strength }) => ({ field, strength: strength - INHERITED })) : [];
}

/** True for the first day of a range, where the field is the last one. */
function isFirstOfRange({ value, number, cell }: ValuePlace, { all, letter }: Places, field: Field): boolean {
  const next = all[number + 1];
  if (value.type !== 'date' || next?.value.type !== 'date' || next.cell !== cell || !LAST_OF_RANGE.has(field)) return false;
  return RANGE.test(letter.text.slice(value.end, next.value.start));
}

/** True for the second day of a range, where the field is the first one, or both. */
function isLastOfRange({ value, number, cell }: ValuePlace, { all, letter }: Places, field: Field): boolean {
  const before = all[number - 1];
  if (value.type !== 'date' || before?.value.type !== 'date' || before.cell !== cell || LAST_OF_RANGE.has(field)) return false;
  return RANGE.test(letter.text.slice(before.value.end, value.start));
}
