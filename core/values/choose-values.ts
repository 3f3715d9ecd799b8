import type { Value } from './value.ts';

/** A value of a page. */
export interface PlacedValue {
  value: Value;
  /** The table that it is in, whatever names it; null outside of tables. */
  table: unknown;
}

/** A value of a page, and where it is shown. */
export interface ShownValue extends PlacedValue {
  /** The screen that it is on: the page's height in screens, rounded down. */
  screen: number;
}

const MOST_ON_SCREEN = 5;
/** A table with more sums and rates than this compares them (fees, premiums, rates), and asks for none of them. */
const MOST_IN_BILL = 6;

/** Of all values of a page, those that a reader may need explained: none in a table that compares sums or rates. */
export function wantedValues<Placed extends PlacedValue>(placed: readonly Placed[]): readonly Placed[] {
  const figures = new Map<unknown, number>();
  for (const { value, table } of placed) {
    if (table !== null && isFigure(value)) figures.set(table, (figures.get(table) ?? 0) + 1);
  }
  const isOfRates = ({ table }: Placed) => table !== null && (figures.get(table) ?? 0) > MOST_IN_BILL;
  return placed.filter((one) => rankOf(one.value) !== null && !isOfRates(one));
}

/**
 * The values that become marks: deadlines first, then periods with a rule, then sums in 만 or 억; at most five on a screen. `taken`: how
 * many marks each screen has already, which this counts on.
 */
export function chooseValues<Shown extends ShownValue>(shown: readonly Shown[], taken = new Map<number, number>()): readonly Shown[] {
  const ranked = wantedValues(shown)
    .map((one, place) => ({ one, place, rank: rankOf(one.value)! }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place);
  const chosen = ranked.filter(({ one: { screen } }) => {
    const count = taken.get(screen) ?? 0;
    if (count === MOST_ON_SCREEN) return false;
    taken.set(screen, count + 1);
    return true;
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
