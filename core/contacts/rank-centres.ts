import type { Service } from '../services.ts';
import type { Centre } from './centre.ts';

/**
 * The centres that counsel in a service, the likeliest to help first: those that speak the reader's language, and of
 * these the ones with the most services, where a question that turns out to be another's finds its way.
 */
export function rankCentres(centres: readonly Centre[], service: Service, speaks: string): Centre[] {
  const speaksIt = ({ languages }: Centre) => Number(languages.includes(speaks));
  return centres
    .filter(({ services }) => services.includes(service))
    .sort((a, b) => speaksIt(b) - speaksIt(a) || b.services.length - a.services.length);
}
