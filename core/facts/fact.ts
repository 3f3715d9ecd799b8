/** What a number of the law or of an office is. */
export const FACT_KINDS = ['deadline', 'fee', 'penalty', 'limit', 'amount', 'rate', 'duration'] as const;

/** What a fact counts. `KRW` is whole won, `USD` whole dollars of the United States. */
export const FACT_UNITS = ['minute', 'hour', 'day', 'business-day', 'week', 'month', 'year', 'percent', 'KRW', 'USD'] as const;

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

/** What a penalty is. Readers have to tell the fine of an office (과태료), of a court (벌금) and the penalty of police or immigration (범칙금) apart. */
export const SANCTIONS = ['administrative-fine', 'criminal-fine', 'prison', 'penalty'] as const;

export type FactKind = (typeof FACT_KINDS)[number];
export type FactUnit = (typeof FACT_UNITS)[number];
export type FactStart = (typeof FACT_STARTS)[number];
export type Sanction = (typeof SANCTIONS)[number];

/** The days on which a fact may be told, as ISO 8601; null or missing where no limit is known. */
export interface Validity {
  /** The first. */
  since?: string | null;
  /** The last. */
  until?: string | null;
}

/** A number of the law or of an office, as readers are told it. */
export interface Fact extends Validity {
  id: string;
  kind: FactKind;
  value: number;
  unit: FactUnit;
  from: FactStart | null;
  until: string | null;
}

/** True on the days on which a fact may be told. `today` is a day in Seoul, as ISO 8601. */
export function holdsOn({ since, until }: Validity, today: string): boolean {
  return (!since || since <= today) && (!until || today <= until);
}
