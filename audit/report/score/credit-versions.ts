/** A reader who is led to a page in their language at least finds something. */
const LED_AWAY = 20;
/** By how many languages a page has, in halves; from three languages on, 10 for each half. */
const BY_HALVES = [0, 30, 60, 70, 80, 90, 100] as const;

/** A version of a page: one that says less than the page counts half, one that cannot be read not at all. */
export type VersionWorth = 0 | 1 | 2;

/** What a page is credited with for its versions in other languages. */
export function creditVersions(worths: readonly VersionWorth[], leadsAway: boolean): number {
  const halves = worths.reduce((sum: number, worth) => sum + worth, 0);
  return BY_HALVES[Math.min(halves, BY_HALVES.length - 1)] || (leadsAway ? LED_AWAY : 0);
}
