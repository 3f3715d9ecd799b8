import { serviceOfTerm, weightOfTerm } from '../evidence/term-weight.ts';
import { byService, total, type WeighedEvidence } from '../evidence/weighed-evidence.ts';
import { CLEAR, WEIGHTS } from '../evidence/weights.ts';
import type { PageModel } from './page-model.ts';

/**
 * What the term says that the reader asks about. Where the page has a clear subject, who helps with that helps with its words too: a
 * passport on a page of the immigration office is the immigration office's. The term's own service comes second there.
 */
export function weighAsked(asked: number | null, page: readonly WeighedEvidence[], model: PageModel): WeighedEvidence[] {
  const alone = asked === null ? 0 : WEIGHTS.asked * weightOfTerm(model, asked);
  if (asked === null || alone === 0) return [];
  const service = serviceOfTerm(model, asked);
  return [{ service, weight: secondWeight(service, page) ?? alone, reason: { type: 'asked', term: asked } }];
}

/** What is missing for the second place behind the page's clear subject; null where it has none, or is about this service. */
function secondWeight(own: string, page: readonly WeighedEvidence[]): number | null {
  const weights = byService(page).map(([service, hits]) => ({ service, weight: total(hits) }));
  const [first, next] = weights.sort((a, b) => b.weight - a.weight);
  if (!first || first.service === own || first.weight < CLEAR.least) return null;
  if (first.weight < CLEAR.lead * (next?.weight ?? 0)) return null;
  return CLEAR.second * first.weight - (weights.find(({ service }) => service === own)?.weight ?? 0);
}
