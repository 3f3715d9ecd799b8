import type { Fact } from './fact.ts';

const UNITS = { minute: 'minute', hour: 'hour', day: 'day', week: 'week', month: 'month', year: 'year', percent: 'percent' } as const;

/**
 * A fact in a language: 60 days, 3%, ₩35,000. Business days, for which browsers have no word, are said by `sayBusinessDays`.
 */
export function sayFact(
  { value, unit }: Pick<Fact, 'value' | 'unit'>,
  language: string,
  sayBusinessDays: (count: number) => string,
): string {
  if (unit === 'business-day') return sayBusinessDays(value);
  if (unit === 'KRW') return sayWon(value, language);
  if (unit === 'USD') return saySum(value, unit, language);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[unit],
    unitDisplay: unit === 'percent' ? 'short' : 'long',
    maximumFractionDigits: 3,
  }).format(value);
}

/** A sum in won in a language. */
export function sayWon(won: number, language: string): string {
  return saySum(won, 'KRW', language);
}

/** The narrow sign of the dollar would be that of a dozen countries. */
function saySum(sum: number, currency: 'KRW' | 'USD', language: string): string {
  const currencyDisplay = currency === 'KRW' ? 'narrowSymbol' : 'symbol';
  return new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 }).format(sum);
}
