import type { DigestField } from '../digest.ts';
import { FIELD_TYPES } from '../notice.ts';
import type { FieldChoice } from './choose-field.ts';
import type { Places } from './places.ts';

/** A chosen value in the form of the digest; null for a day or a sum that the text does not tell. */
export function fieldOf({ candidate: { place, field }, isSure }: FieldChoice, { all }: Places): DigestField | null {
  const { value, number } = place;
  const { start, end } = value;
  const read = { start, end, ...(!isSure && { unsure: true as const }) };
  if (value.type === 'amount') return { won: value.won, ...read };
  if (value.type === 'period') {
    const { days, months, from } = value;
    return { ...(days !== undefined && { days }), ...(months !== undefined && { months }), counted: from, ...read };
  }
  if (value.type !== 'date' || !value.date) return null;
  if (FIELD_TYPES[field] === 'dates') {
    const next = all[number + 1]?.value;
    const last = next?.type === 'date' && next.date && value.bound === 'from' ? next : value;
    return { from: value.date, to: last.date!, ...read, end: last.end };
  }
  return { date: value.date, ...(value.time && { time: value.time }), ...read };
}
