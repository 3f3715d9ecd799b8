import type { SaidFact } from '../../core/facts/said-fact.ts';
import type { Language } from '../../core/languages.ts';
import { createTranslator, type Translate } from '../../locales/create-translator.ts';
import { readStrings } from '../../locales/read-locales.ts';
import type { FactRecord } from '../schema/fact-schema.ts';

/** A sum from here on is said in millions or in 만, where that is exact. */
const MANY = 1_000_000;
/** What Korean and Japanese count large sums by, one after the other: 1억 6,500만. */
const [EOK, MAN] = [100_000_000, 10_000] as const;

const translators = new Map<Language, Translate>();

/** The number of a fact in a language, as a sentence holds it: 90 days, 3%, 35,000 won, 20 US dollars. */
export function sayNumber({ value, unit }: Pick<FactRecord, 'value' | 'unit'>, language: Language): string {
  const t = translatorOf(language);
  if (unit === 'percent') return t('percent', { count: value });
  if (unit === 'KRW') return sayWon(value, t);
  return t(`count.${unit}`, { count: value });
}

/** A fact in a language, as it stands by itself: within 90 days of entering Korea. */
export function sayFact(fact: FactRecord, language: Language): SaidFact {
  const { id, kind, least, of, since, until } = fact;
  return {
    id,
    kind,
    ...(least && { least }),
    ...(of && { of: of[language] }),
    text: withEnd(sayWhole(fact, language), until, language),
    ...(since && { since }),
    ...(until && { until }),
  };
}

/** Whom to ask where a number has expired. */
export function sayWhomToAsk(institution: string, phone: string | null, language: Language): string {
  const t = translatorOf(language);
  return phone === null ? t('askOnly', { institution }) : t('ask', { institution, phone });
}

function sayWhole(fact: FactRecord, language: Language): string {
  const { kind, value, before, sanction, least } = fact;
  const t = translatorOf(language);
  const number = sayNumber(fact, language);
  switch (kind) {
    case 'deadline':
      return t(keysOf(before ? 'before' : 'after', fact), { length: number });
    case 'fee':
      return value === 0 ? t('free') : number;
    case 'penalty':
      return t(sanction ? `sanction.${sanction}` : 'atMost', { what: number });
    case 'limit':
      return t(least ? 'atLeast' : isTime(fact) ? 'atLongest' : 'atMost', { what: number });
    default:
      return number;
  }
}

function sayWon(won: number, t: Translate): string {
  if (!isRound(won)) return t('won', { won });
  const isMixed = won > EOK && won % EOK !== 0;
  return t(isMixed ? 'mixedWon' : 'manyWon', { won, eok: Math.floor(won / EOK), man: (won % EOK) / MAN });
}

function isTime({ unit }: FactRecord): boolean {
  return unit !== 'KRW' && unit !== 'USD' && unit !== 'percent';
}

/** By what a deadline is said; “the event” is not said where a label names it. */
function keysOf(side: 'before' | 'after', { from, of }: FactRecord): string[] {
  const start = from === null || (from === 'event' && of) ? 'none' : from;
  return [`${side}.${start}`, `${side}.none`];
}

function withEnd(what: string, until: string | null, language: Language): string {
  // Noon in Greenwich, so that the day is the same in every zone.
  return until === null ? what : translatorOf(language)('until', { what, date: new Date(`${until}T12:00Z`) });
}

/** True where two digits behind the point say the sum exactly in every language, some of which count by 10,000. */
function isRound(won: number): boolean {
  const step = won < 1e8 ? 1e4 : won < 1e9 ? 1e6 : 1e7;
  return won >= MANY && won % step === 0;
}

function translatorOf(language: Language): Translate {
  const known = translators.get(language) ?? createTranslator(language, readStrings(language, 'facts'));
  translators.set(language, known);
  return known;
}
