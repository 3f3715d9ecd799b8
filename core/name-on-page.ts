import type { TermNames } from './explanation.ts';
import type { Service } from './services.ts';

/**
 * A term as it is called on the pages of a service, where that is not what it is called everywhere; its usual name is then the first of its
 * other names. `service`: of the page; null where it is not known.
 */
export function nameOnPage<Term extends Pick<TermNames, 'name' | 'also' | 'elsewhere'>>(term: Term, service: Service | null): Term {
  const special = service === null ? undefined : term.elsewhere?.[service];
  if (special === undefined || term.name === null) return term;
  return { ...term, name: special, also: [term.name, ...term.also].filter((name) => name !== special) };
}
