import { auditFiles } from '../../audit/crawl/audit-files.ts';
import type { AuditFunction } from '../../audit/crawl/audit-function.ts';
import { auditSite, LIMITS, readSitemapPages, type SiteSettings } from '../../audit/crawl/audit-site.ts';
import type { CrawlRun } from '../../audit/crawl/crawl-run.ts';
import { listPageFiles } from '../../audit/crawl/list-page-files.ts';
import { isAddress } from '../../audit/crawl/page-address.ts';
import { PageFailure } from '../../audit/crawl/page-failure.ts';
import type { ResultStore } from '../../audit/store/result-store.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { UsageError } from '../usage-error.ts';
import type { AuditOptions } from './audit-options.ts';
import type { WebTargets } from './audit-targets.ts';
import { showAuditProgress } from './show-audit-progress.ts';

export interface AuditJob {
  options: AuditOptions;
  /** The name that servers are told. */
  agent: string;
  audit: AuditFunction;
  signal: AbortSignal;
  say: Translate;
}

/** Audits what the files and folders hold. */
export async function auditPaths(paths: readonly string[], store: ResultStore, { audit, signal, say }: AuditJob): Promise<void> {
  const files = listPageFiles(paths);
  const progress = showAuditProgress(say, async () => ({ done: await store.count(), total: files.length }));
  const { mostBytes } = LIMITS;
  await auditFiles(files, { store, audit, mostBytes, signal, onPage: progress.onPage }).finally(progress.stop);
}

/** Audits a site, or the pages of a sitemap. Throws a `UsageError` for a sitemap that cannot be read. */
export async function auditWeb(targets: WebTargets, run: CrawlRun, job: AuditJob): Promise<void> {
  const { agent, audit, signal, say, options } = job;
  const progress = showAuditProgress(say, async () => ({ done: await run.store.count(), total: await run.queue.total() }));
  const hosts = new Set(options.hosts);
  const depth = targets.kind === 'site' ? options.depth : null;
  const settings: SiteSettings = { agent, audit, signal, hosts, depth, pause: options.delay * 1000, onPage: progress.onPage };
  try {
    const pages = targets.kind === 'site' ? targets.addresses : await pagesOf(targets.sitemap, run, settings, options.max);
    // Pages are asked for where the command, or a file that was given, names their hosts. A sitemap on the web speaks for its own host.
    if (targets.kind === 'site' || !isAddress(targets.sitemap)) for (const page of pages) hosts.add(new URL(page).host);
    const asked = pages.filter((page) => hosts.has(new URL(page).host));
    await auditSite(asked, run, settings);
  } finally {
    progress.stop();
  }
}

async function pagesOf(sitemap: string, run: CrawlRun, settings: SiteSettings, max: number): Promise<string[]> {
  const hosts = new Set([...settings.hosts, ...(isAddress(sitemap) ? [new URL(sitemap).host] : [])]);
  try {
    return await readSitemapPages(sitemap, max, run, { ...settings, hosts });
  } catch (error) {
    if (error instanceof PageFailure) throw new UsageError(`${sitemap} cannot be read as a sitemap (${error.message}).`);
    throw error;
  }
}
