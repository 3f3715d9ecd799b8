import type { Places, ValuePlace } from './places.ts';
import { rowLabels } from './row-labels.ts';
import { findSumChains } from './sum-chains.ts';

/** What sums are to each other, by the number of their value. */
export interface SumRoles {
  /** Sums that others lead to: 1 for one chain of them, 2 for chains without a sum in common, or for the row that a table calls its total. */
  totals: ReadonlyMap<number, number>;
  /** Those others, but for subtotals. */
  parts: ReadonlySet<number>;
}

/** The label of a row with the sum of the rows above, also where some of them are taken off. */
const TOTAL_LABEL = /(?:합계|총계|총액|총합)(?:\(?원\)?)?$/;

/** Which sums of a letter are totals of others, and which are parts. */
export function findSumRoles(places: Places): SumRoles {
  const { all } = places;
  const chains = findSumChains(places);
  const parts = new Set<number>();
  const through = new Map<number, ReadonlySet<number>[]>();
  for (const chain of chains) {
    for (const total of [chain.end, ...chain.subtotals]) {
      const before = through.get(total) ?? [];
      if (!before.some((other) => [...other].some((number) => chain.through.has(number)))) through.set(total, [...before, chain.through]);
    }
    for (const part of chain.through) if (wonOf(all[part]) !== wonOf(all[chain.end]) && !chain.subtotals.includes(part)) parts.add(part);
  }
  const totals = new Map([...through].map(([total, ways]) => [total, Math.min(2, ways.length)]));
  for (const place of all) if (isTotalRow(place, places)) totals.set(place.number, 2);
  return { totals, parts };
}

function isTotalRow(place: ValuePlace, places: Places): boolean {
  const isSum = place.value.type === 'amount' && place.row.table !== null;
  return isSum && rowLabels(place, places).some(({ words }) => TOTAL_LABEL.test(words));
}

function wonOf(place: ValuePlace | undefined): number {
  return place?.value.type === 'amount' ? place.value.won : Number.NaN;
}
