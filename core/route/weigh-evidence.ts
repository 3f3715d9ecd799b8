import type { Service } from '../services.ts';
import type { Reason } from './describe-reason.ts';
import { findKeywords } from './find-keywords.ts';
import { findTextWords } from './find-text-words.ts';
import { namesAsked } from './names-asked.ts';
import { isOfficeName } from './office-names.ts';
import type { RouteEvidence } from './route-evidence.ts';
import type { RouteModel } from './route-model.ts';
import { serviceOfHost } from './service-of-host.ts';
import { serviceOfTerm, weightOfTerm } from './term-weight.ts';
import { findHints, likelihoods } from './weigh-pieces.ts';
import { DOUBT, FAINT, GENERAL, HALF, MENU, REPEAT, SINGLE, TITLE_HINT, TITLE_KEYWORD, UNNAMED, WEIGHTS } from './weights.ts';

/** What one kind of evidence says for a service: how much, and the reason to show. */
export interface Argument {
  service: Service;
  weight: number;
  reason: Reason;
}

/** All that speaks for any service, the strongest kinds of evidence first. */
export function weighEvidence(evidence: RouteEvidence, model: RouteModel): Argument[] {
  const others = [
    ...weighAsked(evidence, model),
    ...weighTitle(evidence, model),
    ...weighHost(evidence, model),
    ...weighBody(evidence, model),
  ];
  return [...weighWords(evidence, model, others.length === 0), ...others];
}

/**
 * Keywords and terms say what the words are about; their pieces say which of these is meant, and what else may be. Pieces
 * stand alone only where nothing else is known: in “what do I need to bring?”, asked on a page, they are chance.
 */
function weighWords(evidence: RouteEvidence, model: RouteModel, isAlone: boolean): Argument[] {
  const named = new Map(byService(namedInWords(evidence, model)));
  if (named.size === 0 && !isAlone) return [];
  const likely = likelihoods(evidence.words, model, { without: evidence.askedNames ?? [], doubt: DOUBT });
  if (!likely && named.size === 0) return [];
  const unnamed = likely ? UNNAMED * total([...named.values()].flat()) || 1 : 0;
  return model.services.flatMap((service, at) => {
    const hits = named.get(service) ?? [];
    const weight = WEIGHTS.words * (total(hits) + unnamed) * (likely?.[at] ?? 1);
    if (weight < FAINT) return [];
    return [{ service, weight, reason: { type: 'words', words: [...new Set(hits.map(({ word }) => word).filter(Boolean))] } }];
  });
}

function namedInWords({ words, wordTerms = [], asked, askedNames = [] }: RouteEvidence, model: RouteModel) {
  const meant = asked === null ? null : serviceOfTerm(model, asked);
  const isEvidence = ({ service, word }: { service: Service; word: string }) => service === meant || !namesAsked(word, askedNames);
  const terms = wordTerms.map(({ term, surface }) => ({
    service: serviceOfTerm(model, term),
    weight: weightOfTerm(model, term),
    word: surface ?? '',
  }));
  return [...findKeywords(words, model), ...terms].filter((hit) => hit.weight > 0 && isEvidence(hit));
}

function weighAsked({ asked }: RouteEvidence, model: RouteModel): Argument[] {
  const weight = asked === null ? 0 : WEIGHTS.asked * weightOfTerm(model, asked);
  if (asked === null || weight === 0) return [];
  return [{ service: serviceOfTerm(model, asked), weight, reason: { type: 'asked', term: asked } }];
}

function weighTitle({ title, titleTerms }: RouteEvidence, model: RouteModel): Argument[] {
  const hints = findHints(title, model).map(({ service, bits }) => ({ service, weight: TITLE_HINT * bits, word: '' }));
  const named = [
    ...hints,
    ...titleTerms.map(({ term, surface }) => ({
      service: serviceOfTerm(model, term),
      weight: weightOfTerm(model, term),
      word: surface ?? title.trim(),
    })),
    ...findKeywords(title, model)
      .filter(({ word }) => !isOfficeName(word))
      .map((hit) => ({ ...hit, weight: hit.weight * TITLE_KEYWORD })),
  ];
  return byService(named).map(([service, hits]) => ({
    service,
    weight: WEIGHTS.title * share(total(hits), HALF.title),
    reason: { type: 'title', word: strongest(hits).word || title.trim() },
  }));
}

function weighHost({ host }: RouteEvidence, { sites }: RouteModel): Argument[] {
  const service = host === null ? null : serviceOfHost(host, sites);
  if (!service || !host) return [];
  return [{ service, weight: service === GENERAL ? WEIGHTS.generalHost : WEIGHTS.host, reason: { type: 'host', host } }];
}

/** What the terms of the text say, and, where the text itself is known, the words of it beside them. */
function weighBody({ terms, text = '', textWords }: RouteEvidence, model: RouteModel): Argument[] {
  const counted = weighTextTerms(terms, model);
  const words = textWords ?? findTextWords(text, model);
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
function weighTextTerms(terms: RouteEvidence['terms'], model: RouteModel): { service: Service; weight: number; count: number }[] {
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

function total(hits: readonly { weight: number }[]): number {
  return hits.reduce((sum, { weight }) => sum + weight, 0);
}

function strongest<Hit extends { weight: number }>(hits: readonly Hit[]): Hit {
  return hits.reduce((best, hit) => (hit.weight > best.weight ? hit : best));
}

/** Hits grouped by service; those that weigh nothing are no evidence. */
function byService<Hit extends { service: Service; weight: number }>(hits: readonly Hit[]): [Service, Hit[]][] {
  const groups = new Map<Service, Hit[]>();
  for (const hit of hits) if (hit.weight > 0) groups.set(hit.service, [...(groups.get(hit.service) ?? []), hit]);
  return [...groups];
}
