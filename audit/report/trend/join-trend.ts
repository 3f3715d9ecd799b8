import { compareTexts } from '../fold/keep-best.ts';
import type { TrendPoint } from '../site-report.ts';
import type { EarlierReport } from './earlier-report.ts';

/**
 * This audit after those of earlier reports, in the order of their days. A day that is in several reports is taken from the last one that
 * has it, in the order in which they were given; what is of the same day as this audit, or later, is left out.
 */
export function joinTrend(now: TrendPoint, earlier: readonly EarlierReport[]): TrendPoint[] {
  const byDay = new Map(earlier.flatMap(({ trend }) => trend.map((point) => [point.day, point] as const)));
  const before = [...byDay.values()].filter(({ day }) => day < now.day);
  return [...before.toSorted((a, b) => compareTexts(a.day, b.day)), now];
}
