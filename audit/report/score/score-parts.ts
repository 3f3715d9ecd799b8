import type { Score, ScoredPart } from '../site-report.ts';
import { PARTS, type PageCredits, type PartId } from './parts.ts';

/** Pages that are counted in each part as if they failed: with a few pages nobody reaches the full weight. */
const DOUBT = 2;

export interface CreditSums {
  add(credits: PageCredits): void;
  score(): Score;
}

/** Adds up what pages are credited with; whole numbers alone, so that the order of pages changes nothing. */
export function sumCredits(): CreditSums {
  const sums = new Map(PARTS.map(({ id }) => [id as PartId, { pages: 0, credit: 0, full: 0, none: 0 }]));
  return {
    add(credits) {
      for (const [id, credit] of Object.entries(credits) as [PartId, number][]) {
        const sum = sums.get(id)!;
        sum.pages++;
        sum.credit += credit;
        if (credit === 100) sum.full++;
        if (credit === 0) sum.none++;
      }
    },
    score() {
      const parts = PARTS.map(({ id, weight }): ScoredPart => {
        const sum = sums.get(id)!;
        return { id, weight, ...sum, points: sum.pages === 0 ? null : inTenths((weight * sum.credit) / (100 * (sum.pages + DOUBT))) };
      });
      return { total: totalOf(parts), parts };
    },
  };
}

/** The points of all parts that weigh something, as a whole number of 100. */
function totalOf(parts: readonly ScoredPart[]): number | null {
  const counted = parts.filter(({ points }) => points !== null);
  const weight = counted.reduce((sum, part) => sum + part.weight, 0);
  const tenths = counted.reduce((sum, { points }) => sum + Math.round(points! * 10), 0);
  return weight === 0 ? null : Math.round((tenths * 10) / weight);
}

function inTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
