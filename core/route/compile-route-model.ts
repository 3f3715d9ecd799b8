import { SERVICES, type Service } from '../services.ts';
import { compileKeywords, type KeywordService, type KeywordTerm } from './compile-keywords.ts';
import type { RouteModel, Sites } from './route-model.ts';
import { encodeTermWeight } from './term-weight.ts';
import { type WeighedTerm, weighTerms } from './weigh-terms.ts';

/** What routing needs of a term; a part of the glossary's term. */
export interface RouteTerm extends WeighedTerm, KeywordTerm {
  service: Service;
  urgent?: readonly string[] | undefined;
}

/** What routing needs of a service; a part of the glossary's service. */
export interface RouteService extends KeywordService {
  id: Service;
  lines: readonly { number: string }[];
}

export interface RouteGlossary {
  /** In the order of their numbers in the index. */
  terms: readonly RouteTerm[];
  services: readonly RouteService[];
  sites: readonly { host: string; service: Service | null }[];
}

/** Compiles what routing knows from the glossary. */
export function compileRouteModel({ terms, services, sites }: RouteGlossary): RouteModel {
  const weights = weighTerms(terms);
  return {
    services: SERVICES,
    terms: terms.map(({ service }, number) => encodeTermWeight(SERVICES.indexOf(service), weights[number]!)).join(''),
    urgent: terms.flatMap(({ urgent }, number) => (urgent?.length ? [[number, urgent] as const] : [])),
    lines: services.find(({ id }) => id === 'safety')?.lines.map(({ number }) => number) ?? [],
    keywords: compileKeywords(SERVICES, services, terms),
    sites: compileSites(sites),
  };
}

function compileSites(sites: RouteGlossary['sites']): Sites {
  return Object.fromEntries(sites.map(({ host, service }) => [host.toLowerCase(), service]));
}
