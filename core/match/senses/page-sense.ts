import { type Sites, serviceOfHost } from '../../service-of-host.ts';
import { GENERAL, type Service } from '../../services.ts';
import type { TermIndex } from '../term-index.ts';
import { DISTINCT } from './near-rules.ts';
import { standsIn } from './stands-in.ts';

/** What a page says of itself. */
export interface PageContext {
  host: string | null;
  title: string;
}

/** What a page says of a surface with a rule: nothing, that its term is meant, or that another sense is. */
export const PageSense = { open: 0, meant: 1, other: 2 } as const;

/**
 * What the page says of each surface. Its term is meant if the host belongs to the term's service, or if the title holds a
 * term of it (other than a common word) or a word of `with`; another sense is meant if the title holds a word of `without`. The host is surest. The office of
 * every subject speaks for no sense.
 */
export function sensesOnPage(index: TermIndex, { host, title }: PageContext, titleTerms: readonly number[]): Uint8Array {
  const senses = new Uint8Array(index.termOf.length);
  const hostService = host === null ? null : serviceOfHost(host, readSites(index));
  const titleServices = new Set(titleTerms.filter((term) => index.common[term] === 0).map((term) => index.services[index.service[term]!]!));
  for (const [surface, { withWords, withoutWords }] of index.near) {
    const service = index.services[index.service[index.termOf[surface]!]!]!;
    const ofService = service !== GENERAL && titleServices.has(service);
    if (hostService === service && service !== GENERAL) senses[surface] = PageSense.meant;
    else if (withoutWords.some((word) => standsIn(title, word, { beginning: word.length < DISTINCT }))) senses[surface] = PageSense.other;
    else if (ofService || withWords.some((word) => standsIn(title, word))) senses[surface] = PageSense.meant;
  }
  return senses;
}

function readSites({ services, sites }: TermIndex): Sites {
  const rows = sites.flatMap((hosts, service) =>
    hosts
      .split(' ')
      .filter(Boolean)
      .map((host) => [host, (services[service] ?? null) as Service | null]),
  );
  return Object.fromEntries(rows);
}
