import { type Sites, serviceOfHost } from '../../service-of-host.ts';
import { GENERAL, type Service } from '../../services.ts';
import type { TermIndex } from '../term-index.ts';

/** What a page says of itself. */
export interface PageContext {
  host: string | null;
  title: string;
}

/**
 * The surfaces (1) whose words need nothing else to speak for them on a page: its host belongs to their service, or its
 * title holds a term of it or one of the words of their rule. The office of every subject speaks for none.
 */
export function settledSurfaces(index: TermIndex, { host, title }: PageContext, titleTerms: readonly number[]): Uint8Array {
  const services = new Set<string | null>(titleTerms.map((term) => index.services[index.service[term]!]!));
  if (host !== null) services.add(serviceOfHost(host, readSites(index)));
  services.delete(GENERAL);
  const settled = new Uint8Array(index.termOf.length);
  for (const [surface, { withWords }] of index.near) {
    const service = index.services[index.service[index.termOf[surface]!]!]!;
    if (services.has(service) || withWords.some((word) => title.includes(word))) settled[surface] = 1;
  }
  return settled;
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
