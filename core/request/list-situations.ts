import type { Service } from '../services.ts';
import type { Situation } from './situation.ts';

/** What a request is about. */
export interface SituationTopic {
  service: Service;
  /** The id of the term that the reader asked about, or null. */
  term: string | null;
}

/** The situations of a request: those of its term first, its own service's before others', then those of the whole service. */
export function listSituations(situations: readonly Situation[], { service, term }: SituationTopic): Situation[] {
  const isHere = (situation: Situation) => situation.service === service;
  const ofTerm = term === null ? [] : situations.filter(({ terms }) => terms.includes(term));
  return [
    ...ofTerm.filter(isHere),
    ...ofTerm.filter((situation) => !isHere(situation)),
    ...situations.filter((situation) => isHere(situation) && situation.terms.length === 0),
  ];
}
