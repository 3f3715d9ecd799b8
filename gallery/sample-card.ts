import type { CardContent } from '../components/tooltip/TermCard.tsx';
import { helpOnCard } from '../core/contacts/help-on-card.ts';
import { PUBLIC_HOLIDAYS } from '../core/contacts/public-holidays.ts';
import { listFacts } from '../core/facts/list-facts.ts';
import type { Service } from '../core/services.ts';
import type { Fixtures } from './gallery-state.ts';

/** A weekday morning in Seoul. */
const MORNING = '2026-12-01T10:00:00+09:00';

/** Who helps with a service at a moment, for a reader in Busan. */
export function helpWith({ directory }: Fixtures, service: Service, at = MORNING) {
  return helpOnCard({ services: [service], directory, region: 'busan', host: null, at: new Date(at), holidays: PUBLIC_HOLIDAYS });
}

/** The number of a word in the glossary. */
export function numberOf({ explanations }: Fixtures, headword: string): number {
  const number = explanations.terms.findIndex((term) => term.headword === headword);
  if (number < 0) throw new Error(`The glossary has no ${headword}.`);
  return number;
}

/** The card of a word, with who helps at a moment. */
export function cardOf(fixtures: Fixtures, headword: string, at = MORNING): CardContent {
  const explanation = fixtures.explanations.terms[numberOf(fixtures, headword)]!;
  return {
    explanation,
    second: null,
    help: helpWith(fixtures, explanation.service, at),
    facts: listFacts(explanation, fixtures.language, at.slice(0, 10)),
    loadSources: async () => [{ law: '출입국관리법', article: '제33조', checked: '2026-11-24' }],
  };
}
