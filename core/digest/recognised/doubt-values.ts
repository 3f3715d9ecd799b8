import type { Value } from '../../values/value.ts';
import { placeValues } from '../fields/places.ts';
import { findSumRoles } from '../fields/sum-roles.ts';
import type { Letter, Stretch } from '../letter.ts';

/**
 * The values of a recognised letter with a doubt where what they were read from is in doubt, unless the letter itself confirms them:
 * the weekday beside a day, the same sum or day in another place, a sum that others add up to.
 */
export function doubtValues(letter: Letter, values: readonly Value[], doubtful: readonly Stretch[]): readonly Value[] {
  const isDoubtful = ({ start, end }: Value) => doubtful.some((stretch) => stretch.start < end && start < stretch.end);
  const doubted = new Set(values.filter(isDoubtful));
  if (doubted.size === 0) return values;
  const { totals } = findSumRoles(placeValues(letter, values));
  const counts = new Map<string, number>();
  for (const value of values) for (const key of meaningsOf(value)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isConfirmed = (value: Value, number: number) =>
    totals.has(number) ||
    (value.type === 'date' && value.weekday !== undefined && !value.unsure) ||
    meaningsOf(value).some((key) => counts.get(key)! > 1);
  return values.map((value, number) =>
    doubted.has(value) && !value.unsure && !isConfirmed(value, number) ? { ...value, unsure: 'recognition' as const } : value,
  );
}

/** What is the same where two sums or two days are; nothing is no sum that confirms another. */
function meaningsOf(value: Value): string[] {
  if (value.type === 'amount') return value.won === 0 ? [] : [`won ${value.won}`];
  return value.type === 'date' && value.date && !value.yearless ? [value.date] : [];
}
