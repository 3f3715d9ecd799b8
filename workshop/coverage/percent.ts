import type { Tally } from './measure-coverage.ts';

/** A share in whole per cent, rounded down, so that 100 means all. The share of nothing is 100. */
export function percent({ done, total }: Tally): number {
  return total === 0 ? 100 : Math.floor((done / total) * 100);
}
