import { existsSync } from 'node:fs';
import { isAddress, pageAddress } from '../../audit/crawl/page-address.ts';
import { isSitemap } from '../../audit/crawl/read-sitemap.ts';
import { UsageError } from '../usage-error.ts';

/** A site that is followed from some pages, or the pages of a sitemap. */
export type WebTargets = { kind: 'site'; addresses: readonly string[] } | { kind: 'sitemap'; sitemap: string };

/** What is to be audited: pages of the web, or in files. */
export type AuditTargets = { kind: 'files'; paths: readonly string[] } | WebTargets;

/** Sorts what the command was given. Throws a `UsageError` for what is neither there nor an address, or of two kinds. */
export function readTargets(targets: readonly string[]): AuditTargets {
  const addresses = targets.filter(isAddress);
  const paths = targets.filter((target) => !addresses.includes(target));
  const sitemaps = targets.filter(isSitemap);
  for (const path of paths)
    if (!existsSync(path)) throw new UsageError(`There is no file or folder ${path}; addresses begin with https://.`);
  if (sitemaps.length && targets.length > 1) throw new UsageError('Give a sitemap alone.');
  if (sitemaps[0] !== undefined) return { kind: 'sitemap', sitemap: sitemaps[0] };
  if (addresses.length && paths.length) throw new UsageError('Give files or addresses, not both.');
  return addresses.length ? { kind: 'site', addresses: addresses.map(readAddress) } : { kind: 'files', paths };
}

function readAddress(text: string): string {
  const address = pageAddress(text);
  if (address === null) throw new UsageError(`${text} is not an address.`);
  return address;
}
