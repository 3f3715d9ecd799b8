import type { Site } from '../../../../glossary/schema/site-schema.ts';

/** Whether a host is one of the glossary's sites, below one, or the ending of one (go.kr), which is no address. */
export function isKnownHost(host: string, sites: readonly Pick<Site, 'host'>[]): boolean {
  const lower = host.toLowerCase();
  return sites.some((site) => lower === site.host || lower.endsWith(`.${site.host}`) || site.host.endsWith(`.${lower}`));
}
