import { seoulTime } from '../time/seoul-clock.ts';
import type { Trust } from './trust.ts';

/** Whether what is known of a contact is surely less than a year old; otherwise, or without a date, it may have changed since. */
export function mayHaveChanged({ asOf }: Pick<Trust, 'asOf'>, at: Date): boolean {
  if (asOf === null) return true;
  return monthsOf(seoulTime(at).date) - monthsOf(asOf) >= 12;
}

/** Since the year 0. A year alone is its first month. */
function monthsOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month;
}
