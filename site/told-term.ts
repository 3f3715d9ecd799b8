import type { Explanation } from '../core/explanation.ts';
import { holdToday } from '../core/facts/hold-today.ts';
import { type FactRow, listFacts } from '../core/facts/list-facts.ts';
import type { Days } from '../core/facts/said-fact.ts';
import { type Language, STAFF_LANGUAGE } from '../core/languages.ts';
import { moveByDays } from '../core/time/calendar-date.ts';
import { compileFacts } from '../glossary/compile/compile-facts.ts';
import { EVER, turningDays } from '../glossary/facts/fill-texts.ts';
import type { Term } from '../glossary/schema/term-schema.ts';
import { shownTexts } from '../glossary/shown-texts.ts';
import type { View } from './site.ts';

/** What a page says of a term in a stretch of days. */
export interface ToldTerm extends Days {
  texts: Pick<Explanation, 'meaning' | 'do' | 'easyKorean'>;
  rows: readonly FactRow[];
}

/**
 * What a page says of a term, from the first of all days on. The site is built once and read for years, so that it has what it says of every
 * day; where no number expires, that is one.
 */
export function tellTerm(term: Term, { site, language }: View): ToldTerm[] {
  const { meaning, do: action, dated, language: textLanguage } = shownTexts(term, language);
  const easy = language === STAFF_LANGUAGE ? null : shownTexts(term, STAFF_LANGUAGE);
  const told = {
    ...{ meaning, do: action, easyKorean: easy?.meaning ?? null },
    ...(textLanguage !== language && textLanguage !== STAFF_LANGUAGE && { textLanguage }),
    dated: { ...dated, ...(easy?.dated.meaning && { easyKorean: easy.dated.meaning }) },
    ...compileFacts(term, language, textLanguage, { services: [...site.services.values()], papers: site.papers }),
  };
  const starts = turningDays(term.facts ?? []);
  return starts.map((since, at) => {
    const next = starts[at + 1];
    return {
      ...(since !== EVER && { since }),
      ...(next && { until: moveByDays(next, -1) }),
      texts: holdToday(told, language, since),
      rows: listFacts(told, language, since),
    };
  });
}

/** The meaning of a term where it is the same on every day; null where it names a number that expires, and nobody knows when it is read. */
export function lastingMeaning(term: Term, language: Language): string | null {
  const { meaning, dated } = shownTexts(term, language);
  return dated.meaning ? null : meaning;
}
