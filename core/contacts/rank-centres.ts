import type { Region } from '../regions.ts';
import type { Service } from '../services.ts';
import type { Centre } from './centre.ts';
import { servesRegion } from './serves-region.ts';

/**
 * The centres that counsel in a service, the likeliest to help first: those that speak the reader's language, and of
 * these the ones with the most services, where a question that turns out to be another's finds its way. Those of other regions
 * do not help; `region: null` is an unknown one. `first`: the id of the centre whose page it is, which comes before all others.
 */
export function rankCentres(
  centres: readonly Centre[],
  { service, speaks, region, first = null }: { service: Service; speaks: string; region: Region | null; first?: string | null },
): Centre[] {
  const isFirst = ({ id }: Centre) => Number(id === first);
  const speaksIt = ({ languages }: Centre) => Number(languages.includes(speaks));
  return centres
    .filter((centre) => centre.services.includes(service) && servesRegion(centre, region))
    .sort((a, b) => isFirst(b) - isFirst(a) || speaksIt(b) - speaksIt(a) || b.services.length - a.services.length);
}
