import { readValues } from '../../core/values/read-values.ts';
import type { Value } from '../../core/values/value.ts';
import { deriveValue } from '../../glossary/facts/derive-value.ts';
import { type Problem, type Said, say } from '../../glossary/problem.ts';
import type { RecordReading } from '../../glossary/read/read-text.ts';
import type { FactRecord } from '../../glossary/schema/fact-schema.ts';
import type { Statute } from './read-statutes.ts';
import { titleKey } from './title-key.ts';

export interface FactVerification {
  readings: readonly RecordReading<{ facts?: readonly FactRecord[] }>[];
  /** By `titleKey`. */
  statutes: ReadonlyMap<string, Statute>;
}

/** Shares that are no hundredths: 10분의 2, 10만분의 22. */
const SHARE = /(\d+)(만|천)?분의\s?(\d+(?:\.\d+)?)/g;
/** How it is written that nothing is to be paid. */
const FREE = /면제|무료|받지 (?:않|아니)|납부하지 (?:않|아니)/;
/** How lengths of time are written, those that last (8시간을 초과할 수 없다) and those that something is worth (30일분) too. */
const WRITTEN: Readonly<Partial<Record<FactRecord['unit'], string>>> = {
  minute: '분(?!의)',
  hour: '시간',
  day: '일',
  week: '주',
  // Rent is owed by the month: 2기의 차임액.
  month: '(?:개?월|기의 차임)',
  year: '[년세]',
  USD: '(?:달러|불)',
};
/** 10배: so many times as much. */
const TIMES = /(\d+)배/g;
const THOUSANDS: Readonly<Record<string, number>> = { 만: 10_000, 천: 1_000 };

/**
 * Compares every fact with the article that it cites, where that is among `statutes`: the article must hold its number. Of a number that
 * follows from others (a fee less a fifth), every figure must be in its article, and give the number. Tables (별표) are no articles.
 */
export function verifyFacts({ readings, statutes }: FactVerification): Problem[] {
  return readings.flatMap(({ file, value }) =>
    (value?.facts ?? []).flatMap((fact, at): Problem[] => {
      const found = faultOf(fact, statutes);
      return found ? [{ file, check: 'laws', severity: 'should', field: `facts.${at}`, found, expected: EXPECTED }] : [];
    }),
  );
}

const EXPECTED = say('an article that holds the number', '그 숫자가 나오는 조문');

function faultOf(fact: FactRecord, statutes: FactVerification['statutes']): Said | null {
  const { id, source } = fact;
  if (!('law' in source) || source.article === null) return null;
  const { derived } = fact;
  if (!derived) return faultAt({ ...fact, law: source.law, article: source.article }, id, statutes);
  const missing = derived.figures.map(({ law = source.law, ...figure }) => faultAt({ ...figure, law }, id, statutes)).find(Boolean);
  if (missing) return missing;
  const follows = deriveValue(
    derived.by,
    derived.figures.map(({ value }) => value),
  );
  if (follows === fact.value) return null;
  return say(`${id}: ${fact.value}, where the figures give ${follows}`, `${id}: ${fact.value}, 적힌 숫자로는 ${follows}`);
}

interface Figure extends Pick<FactRecord, 'value' | 'unit'> {
  law: string;
  article: string;
}

/** What is wrong with a figure at the article that has to hold it. */
function faultAt({ value, unit, law, article }: Figure, id: string, statutes: FactVerification['statutes']): Said | null {
  const statute = statutes.get(titleKey(law));
  if (!statute || article.startsWith('별표')) return null;
  const text = statute.articles.get(article)?.text ?? statute.supplements.get(article);
  const named = `${law} ${article}`;
  if (text === undefined) return say(`${id}: ${named}, which the text at hand does not have`, `${id}: ${named}, 가진 법령 글에 없는 조문`);
  if (holdsNumber(text, { value, unit })) return null;
  return say(`${id}: ${named}, without ${value} ${unit}`, `${id}: ${named}, ${value} ${unit}이(가) 없음`);
}

/** Whether an article says the number of a fact, as a sum, a share or a length of time. */
export function holdsNumber(article: string, { value, unit }: Pick<FactRecord, 'value' | 'unit'>): boolean {
  if (value === 0 && FREE.test(article)) return true;
  if (readValues(article).some((found) => says(found, value, unit))) return true;
  if (WRITTEN[unit] && new RegExp(`(?<![\\d.])${value}\\s?${WRITTEN[unit]}`).test(article)) return true;
  if (unit !== 'percent') return false;
  return (
    [...article.matchAll(SHARE)].some(([, of, size, share]) => sharePercent(of!, size, share!) === value) ||
    [...article.matchAll(TIMES)].some(([, times]) => 100 * Number(times) === value)
  );
}

function sharePercent(of: string, size: string | undefined, share: string): number {
  const percent = (100 * Number(share)) / (Number(of) * (size ? THOUSANDS[size]! : 1));
  // As decimals are written, without the dust of binary fractions.
  return Number(percent.toFixed(6));
}

function says(found: Value, value: number, unit: FactRecord['unit']): boolean {
  if (found.type === 'amount') return unit === 'KRW' && found.won === value;
  if (found.type === 'rate') return unit === 'percent' && found.percent === value;
  if (found.type !== 'period') return false;
  const { months, days, workingDays, hours } = found;
  switch (unit) {
    case 'hour':
      return hours === value;
    case 'day':
      return days === value;
    case 'business-day':
      return workingDays === value || days === value;
    case 'week':
      return days === 7 * value;
    case 'month':
      return months === value;
    case 'year':
      return months === 12 * value;
    default:
      return false;
  }
}
