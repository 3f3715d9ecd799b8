/** What a number of the law or of an office is. */
export const FACT_KINDS = ['deadline', 'fee', 'penalty', 'limit', 'amount', 'rate', 'duration'] as const;

/** What a fact counts. `KRW` is whole won. */
export const FACT_UNITS = ['hour', 'day', 'business-day', 'week', 'month', 'year', 'percent', 'KRW'] as const;

/** What a deadline or a rate runs from, or what a deadline runs up to. */
export const FACT_STARTS = [
  'receipt',
  'known',
  'notice',
  'date',
  'due',
  'expiry',
  'entry',
  'event',
  'birth',
  'move',
  'contract-end',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];
export type FactUnit = (typeof FACT_UNITS)[number];
export type FactStart = (typeof FACT_STARTS)[number];

/** A number of the law or of an office, as readers are told it. */
export interface Fact {
  id: string;
  kind: FactKind;
  value: number;
  unit: FactUnit;
  from: FactStart | null;
  /** The last day on which it holds (ISO 8601), or null while no end is known. */
  until: string | null;
}

/** True on the days on which a fact may be told. `today` is a day in Seoul, as ISO 8601. */
export function holdsOn({ until }: Pick<Fact, 'until'>, today: string): boolean {
  return until === null || today <= until;
}
