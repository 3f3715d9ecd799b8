import { SERVICES } from '../core/services.ts';
import { isOfUse } from '../glossary/is-of-use.ts';
import type { Glossary } from '../glossary/read/read-glossary.ts';
import { makeDownloads } from './downloads/make-downloads.ts';
import type { Site } from './site.ts';

/** Services in the order in which all of Annae shows them, terms in the order of the Korean dictionary. */
export function arrangeSite(
  { terms, services, letters, centres, regions }: Pick<Glossary, 'terms' | 'services' | 'letters' | 'centres' | 'regions'>,
  address: string | null = null,
): Site {
  const korean = new Intl.Collator('ko');
  const sorted = terms.toSorted((a, b) => korean.compare(a.headword, b.headword));
  const byService = new Map(services.map((service) => [service.id, service]));
  const groups = SERVICES.flatMap((id) => {
    const service = byService.get(id);
    const ours = sorted.filter((term) => term.service === id);
    return service && ours.length ? [{ service, terms: ours }] : [];
  });
  return {
    terms: sorted,
    byId: new Map(terms.map((term) => [term.id, term])),
    groups,
    services: byService,
    papers: letters.papers,
    regions: regions.map((region) => ({ region, centres: centres.filter((centre) => centre.region === region.id && isOfUse(centre)) })),
    address,
    downloads: makeDownloads({ terms, services }),
  };
}
