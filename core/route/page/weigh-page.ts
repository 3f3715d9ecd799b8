import { serviceOfHost } from '../../service-of-host.ts';
import { GENERAL, type Service } from '../../services.ts';
import { findTextWords } from '../evidence/find-text-words.ts';
import { isOfficeName } from '../evidence/page-words.ts';
import type { RouteEvidence } from '../evidence/route-evidence.ts';
import { serviceOfTerm, weightOfTerm } from '../evidence/term-weight.ts';
import { byService, total, type WeighedEvidence } from '../evidence/weighed-evidence.ts';
import { HALF, MENU, REPEAT, SINGLE, TITLE_HINT, TITLE_KEYWORD, WEIGHTS } from '../evidence/weights.ts';
import type { PageModel } from './page-model.ts';
import type { PageReader } from './page-reader.ts';

/** What is known of a page. */
export type PageEvidence = Pick<RouteEvidence, 'host' | 'title' | 'terms' | 'titleTerms' | 'text' | 'textWords'>;

/** All that a page says for any service, the strongest kinds of evidence first. */
export function weighPage(page: PageEvidence, model: PageModel, reader: PageReader): WeighedEvidence[] {
  return [...weighTitle(page, model, reader), ...weighHost(page, model), ...weighBody(page, model, reader)];
}

function weighTitle({ title, titleTerms }: PageEvidence, model: PageModel, reader: PageReader): WeighedEvidence[] {
  const named = [
    ...reader.hints(title).map(({ service, logOdds }) => ({ service, weight: TITLE_HINT * logOdds, word: '' })),
    ...titleTerms.map(({ term, surface }) => ({
      service: serviceOfTerm(model, term),
      weight: weightOfTerm(model, term),
      word: surface ?? title.trim(),
    })),
    ...reader
      .keywords(title)
      .filter(({ word }) => !isOfficeName(word, model.pages))
      .map((hit) => ({ ...hit, weight: hit.weight * TITLE_KEYWORD })),
  ];
  return byService(named).map(([service, hits]) => ({
    service,
    weight: WEIGHTS.title * share(total(hits), HALF.title),
    reason: { type: 'title', word: strongest(hits).word || title.trim() },
  }));
}

function weighHost({ host }: PageEvidence, { sites }: PageModel): WeighedEvidence[] {
  const service = host === null ? null : serviceOfHost(host, sites);
  if (!service || !host) return [];
  return [{ service, weight: service === GENERAL ? WEIGHTS.generalHost : WEIGHTS.host, reason: { type: 'host', host } }];
}

/** What the terms of the text say, and, where the text itself is known, the words of it beside them. */
function weighBody({ terms, text = '', textWords }: PageEvidence, model: PageModel, reader: PageReader): WeighedEvidence[] {
  const counted = weighTextTerms(terms, model);
  const words = textWords ?? findTextWords(text, model.pages, reader);
  const services = new Set([...counted, ...words].map(({ service }) => service));
  return [...services].map((service) => {
    const own = counted.find((hit) => hit.service === service);
    const said = words.find((hit) => hit.service === service);
    return {
      service,
      weight: WEIGHTS.body * share(own?.weight ?? 0, HALF.body) + WEIGHTS.text * share(said?.weight ?? 0, HALF.text),
      reason: { type: 'terms', count: own?.count ?? said?.count ?? 0 },
    };
  });
}

/**
 * A menu or a directory names terms of every subject once: there, first uses count little, but for those that a service
 * has beyond what the services have on average.
 */
function weighTextTerms(terms: RouteEvidence['terms'], model: PageModel): { service: Service; weight: number; count: number }[] {
  const uses = byService(
    terms.map(({ term, count }) => ({ service: serviceOfTerm(model, term), weight: weightOfTerm(model, term), count })),
  );
  const once = uses.map(([, hits]) => total(hits));
  const menu = uses.length >= MENU.services ? MENU.share * (total(once.map((weight) => ({ weight }))) / uses.length) : 0;
  return uses.map(([service, hits], i) => {
    const first = SINGLE * (once[i]! - (1 - MENU.single) * Math.min(once[i]!, menu));
    const repeated = hits.reduce((sum, { weight, count }) => sum + weight * REPEAT * Math.log2(count), 0);
    return { service, weight: first + repeated, count: hits.length };
  });
}

/** Approaches 1 as evidence grows; one half at `half`. */
function share(evidence: number, half: number): number {
  return evidence / (evidence + half);
}

function strongest<Hit extends { weight: number }>(hits: readonly Hit[]): Hit {
  return hits.reduce((best, hit) => (hit.weight > best.weight ? hit : best));
}
