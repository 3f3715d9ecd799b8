import type { Bar } from '../site-report.ts';

export interface BarCount {
  /** Null is counted apart, as what is not known. */
  add(value: number | null, times?: number): void;
  bars(): Bar[];
}

/** Counts values by the bars of a distribution that begin at `starts`; the last one is open. */
export function countBars(starts: readonly number[]): BarCount {
  const counts = starts.map(() => 0);
  let unknown = 0;
  return {
    add(value, times = 1) {
      if (value === null) unknown += times;
      else
        counts[
          Math.max(
            0,
            starts.findLastIndex((start) => value >= start),
          )
        ]! += times;
    },
    bars() {
      const known = starts.map((from, at): Bar => ({ from, to: starts[at + 1] ?? null, count: counts[at]! }));
      return unknown === 0 ? known : [...known, { from: null, to: null, count: unknown }];
    },
  };
}
