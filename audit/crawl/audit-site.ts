import { readFile } from 'node:fs/promises';
import type { AuditFunction } from './audit-function.ts';
import type { CrawlRun } from './crawl-run.ts';
import { fetchPage } from './fetch-page.ts';
import { isAddress } from './page-address.ts';
import { faultOf } from './page-failure.ts';
import { readSitemap, SITEMAP_BYTES } from './read-sitemap.ts';
import { createVisitor, type VisitSettings } from './visit-page.ts';

/** What is borne of a site. */
export const LIMITS = {
  /** The most bytes of a page, unpacked. */
  mostBytes: 5_000_000,
  mostRedirects: 5,
  /** Milliseconds for one answer. */
  patience: 30_000,
  /** Pages under way at the same time. */
  concurrency: 4,
  /** How often a page is tried again that failed in passing. */
  retries: 1,
};

export interface SiteSettings {
  agent: string;
  hosts: ReadonlySet<string>;
  /** How many links away from the first pages others are followed; null where the pages are given and nobody follows links. */
  depth: number | null;
  /** Milliseconds between two requests to a host. */
  pause: number;
  audit: AuditFunction;
  render?: VisitSettings['render'];
  recognise?: VisitSettings['recognise'];
  signal: AbortSignal;
  onPage?(): void;
  limits?: Partial<typeof LIMITS>;
}

/** Audits the pages at some addresses, and those that they lead to. Resolves when all have a result, or soon after `signal`. */
export async function auditSite(addresses: readonly string[], run: CrawlRun, settings: SiteSettings): Promise<void> {
  // With its library, which files do not need.
  const { crawlSite } = await import('./crawl-site.ts');
  const { depth, signal, onPage } = settings;
  const limits = { ...LIMITS, ...settings.limits };
  const visit = createVisitor({ ...settings, ...limits, depth: depth ?? 0, turns: run.turns });
  await run.queue.add(addresses.map((address) => ({ address, depth: 0 })));
  await crawlSite({ ...run, ...limits, signal, follows: depth !== null, visit, ...(onPage && { onPage }) });
}

/**
 * The pages that a sitemap names, in a file or on the web. A file that was given may name any host, which is added to `hosts`; a sitemap
 * on the web may not. A part that cannot be read is kept as a fault. Throws a `PageFailure` if the first cannot.
 */
export function readSitemapPages(
  sitemap: string,
  most: number,
  { store, turns }: CrawlRun,
  settings: SiteSettings & { hosts: Set<string> },
): Promise<string[]> {
  const limits = { ...LIMITS, ...settings.limits, mostBytes: SITEMAP_BYTES };
  const options = {
    accept: 'application/xml,text/xml,*/*',
    wants: () => true,
    before: ({ host }: URL) => turns.take(host, settings.pause),
  };
  return readSitemap(sitemap, {
    most,
    read: async (name) => (isAddress(name) ? (await fetchPage(name, options, { ...settings, ...limits })).bytes! : readFile(name)),
    onNamed(name, addresses) {
      if (!isAddress(name)) for (const address of addresses) settings.hosts.add(new URL(address).host);
    },
    onFailure: (name, failure) => store.put(faultOf(failure, { address: name, depth: null })),
  });
}
