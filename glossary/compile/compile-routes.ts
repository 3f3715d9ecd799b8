import type { Explanations } from '../../core/explanation.ts';
import { compileRouteModel } from '../../core/route/compile/compile-route-model.ts';
import type { RouteModel } from '../../core/route/route-model.ts';
import type { Glossary } from '../read/read-glossary.ts';
import type { readSites } from '../read/read-sites.ts';

export interface RouteSources {
  glossary: Pick<Glossary, 'terms' | 'services' | 'examples' | 'dangers' | 'routingWords'>;
  sites: NonNullable<ReturnType<typeof readSites>['value']>;
  /** In any language: they tell in which order the index numbers the terms. */
  explanations: Explanations;
}

/** Compiles what routing knows from the glossary's files. Takes some ten seconds. */
export function compileRoutes({ glossary, sites, explanations }: RouteSources): RouteModel {
  const byId = new Map(glossary.terms.map((term) => [term.id, term]));
  const terms = explanations.terms.map(({ id }) => byId.get(id)!);
  const { services, examples, dangers, routingWords } = glossary;
  return compileRouteModel({ terms, services, sites, examples, dangers, routingWords });
}
