import type { Value } from './value.ts';

/** A value of a page, and where it is shown. */
export interface ShownValue {
  value: Value;
  /** The screen that it is on: the page's height in screens, rounded down. */
  screen: number;
  /** The table that it is in; null outside of tables. */
  table: number | null;
}

const MOST_ON_SCREEN = 5;
/** A table with more sums and rates than this compares them (fees, premiums, rates), and asks for none of them. */
const MOST_IN_BILL = 6;

/** The values that become marks: deadlines first, then periods with a rule, then sums in 만 or 억; at most five on a screen. */
export function chooseValues(shown: readonly ShownValue[]): readonly ShownValue[] {
  const figures = new Map<number, number>();
  for (const { value, table } of shown) {
    if (table !== null && isFigure(value)) figures.set(table, (figures.get(table) ?? 0) + 1);
  }
  const isOfRates = ({ table }: ShownValue) => table !== null && figures.get(table)! > MOST_IN_BILL;
  const wanted = shown.filter((one) => rankOf(one.value) !== null && !isOfRates(one));
  const ranked = wanted
    .map((one, place) => ({ one, place, rank: rankOf(one.value)! }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place);
  const onScreen = new Map<number, number>();
  const chosen = ranked.filter(({ one: { screen } }) => {
    const count = (onScreen.get(screen) ?? 0) + 1;
    onScreen.set(screen, count);
    return count <= MOST_ON_SCREEN;
  });
  return chosen.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

/** How much a reader needs to have a value explained, 0 most; null where it explains itself. */
function rankOf(value: Value): number | null {
  if (value.type === 'date') return value.bound === 'until' || value.missing ? 0 : null;
  if (value.type === 'period') return value.burden || (value.from !== null && value.bound !== null) ? 1 : null;
  return value.type === 'amount' && value.scaled ? 2 : null;
}

function isFigure({ type }: Value): boolean {
  return type === 'amount' || type === 'foreign-amount' || type === 'rate';
}
