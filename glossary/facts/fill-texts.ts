import { fillFacts, placesIn } from '../../core/facts/fill-facts.ts';
import type { DatedText } from '../../core/facts/said-fact.ts';
import type { Language } from '../../core/languages.ts';
import { moveByDays } from '../../core/time/calendar-date.ts';
import type { FactRecord } from '../schema/fact-schema.ts';
import type { Texts } from '../texts-of.ts';
import { sayNumber } from './say-facts.ts';

/** A text with its numbers filled in. */
interface Filled {
  /** As it is told first of all. */
  text: string;
  /** What it says on which days; missing where it always says the same. */
  dated?: readonly DatedText[];
}

/** Before every day that a fact can name. */
export const EVER = '0000-01-01';

/** Texts of a term in a language with its numbers filled in. */
export function fillTexts(texts: Texts, facts: readonly FactRecord[], language: Language) {
  const meaning = fillText(texts.meaning, facts, language);
  const action = texts.do === null ? null : fillText(texts.do, facts, language);
  return {
    ...texts,
    meaning: meaning.text,
    do: action?.text ?? null,
    dated: { ...(meaning.dated && { meaning: meaning.dated }), ...(action?.dated && { do: action.dated }) },
  };
}

/** A text with its numbers filled in, for every stretch of days in which all of them hold. A place without a fact stays as it is. */
export function fillText(text: string, facts: readonly FactRecord[], language: Language): Filled {
  const named = placesIn(text);
  if (named.length === 0) return { text };
  const ours = facts.filter(({ id }) => named.includes(id));
  const starts = turningDays(ours);
  const stretches = starts.flatMap((since, at): DatedText[] => {
    const filled = fillFacts(text, ours, since, (fact) => sayNumber(fact, language));
    const next = starts[at + 1];
    if (filled === null) return [];
    return [{ text: filled, ...(since !== EVER && { since }), ...(next && { until: moveByDays(next, -1) }) }];
  });
  const first = stretches[0]?.text ?? text;
  return starts.length > 1 ? { text: first, dated: stretches } : { text: first };
}

/** The days on which what the facts say changes, the first of all days included. */
export function turningDays(facts: readonly FactRecord[]): string[] {
  const days = facts.flatMap(({ since, until }) => [...(since ? [since] : []), ...(until ? [moveByDays(until, 1)] : [])]);
  return [EVER, ...new Set(days.toSorted())];
}
