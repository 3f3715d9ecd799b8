import { type Description, describe } from '../description.ts';
import type { PeriodValue } from '../value.ts';

const MONTHS_OF_YEAR = 12;

/** What a period means: its length, what it counts from, whether it is a limit. */
export function describePeriod({ from, direction, bound, every, startDate, ...parts }: PeriodValue): Description {
  const length = lengthOf(parts);
  if (every) return describe('period.every', { length });
  const name = `${direction}${bound === 'until' ? 'Until' : bound === 'from' ? 'From' : ''}`;
  if (from === null) return describe(`period.${name}`, { length });
  return describe(`period.${name}Start`, { length, start: describe(`start.${from}`, {}) });
}

function lengthOf({ months = 0, days, workingDays, hours }: Pick<PeriodValue, 'months' | 'days' | 'workingDays' | 'hours'>): Description {
  const years = Math.floor(months / MONTHS_OF_YEAR);
  const parts = [
    years > 0 && describe('length.years', { count: years }),
    months % MONTHS_OF_YEAR > 0 && describe('length.months', { count: months % MONTHS_OF_YEAR }),
    days !== undefined && describe('length.days', { count: days }),
    workingDays !== undefined && describe('length.workingDays', { count: workingDays }),
    hours !== undefined && describe('length.hours', { count: hours }),
  ].filter((part) => part !== false);
  return parts.reduceRight((rest, first) => describe('length.both', { first, rest }));
}
