import { auditFiles } from '../../audit/crawl/audit-files.ts';
import type { AuditFunction } from '../../audit/crawl/audit-function.ts';
import { auditSite, LIMITS, readSitemapPages, type SiteSettings } from '../../audit/crawl/audit-site.ts';
import type { CrawlRun } from '../../audit/crawl/crawl-run.ts';
import { listPageFiles } from '../../audit/crawl/list-page-files.ts';
import type { Renderer } from '../../audit/crawl/open-renderer.ts';
import { isAddress } from '../../audit/crawl/page-address.ts';
import { PageFailure } from '../../audit/crawl/page-failure.ts';
import type { ResultStore } from '../../audit/store/result-store.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { UsageError } from '../usage-error.ts';
import type { AuditOptions } from './audit-options.ts';
import type { WebTargets } from './audit-targets.ts';
import { recogniseText } from './recognise-text.ts';
import { showAuditProgress } from './show-audit-progress.ts';
import { startRenderer } from './start-renderer.ts';

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

/** Audits a site, or the pages of a sitemap. Throws a `UsageError` for a sitemap that cannot be read, or a browser that is not there. */
export async function auditWeb(targets: WebTargets, run: CrawlRun, job: AuditJob): Promise<void> {
  const { agent, audit, signal, say, options } = job;
  const progress = showAuditProgress(say, async () => ({ done: await run.store.count(), total: await run.queue.total() }));
  const hosts = new Set([...options.hosts, ...hostsOf(targets)]);
  const depth = targets.kind === 'site' ? options.depth : null;
  const settings = { agent, audit, signal, hosts, depth, pause: options.delay * 1000, onPage: progress.onPage };
  let renderer: Renderer | null = null;
  try {
    const pages = targets.kind === 'site' ? targets.addresses : await pagesOf(targets.sitemap, run, settings, options.max);
    const asked = pages.filter((page) => hosts.has(new URL(page).host));
    renderer = options.browser ? await startRenderer({ hosts, agent }) : null;
    await auditSite(asked, run, {
      ...settings,
      ...(renderer && { render: renderer.render }),
      ...(options.pictures && { recognise: recogniseText }),
    });
  } finally {
    progress.stop();
    await renderer?.close();
  }
}

/** The hosts that the command names. */
function hostsOf(targets: WebTargets): string[] {
  const named = targets.kind === 'site' ? targets.addresses : [targets.sitemap].filter(isAddress);
  return named.map((address) => new URL(address).host);
}

async function pagesOf(sitemap: string, run: CrawlRun, settings: SiteSettings & { hosts: Set<string> }, max: number): Promise<string[]> {
  try {
    return await readSitemapPages(sitemap, max, run, settings);
  } catch (error) {
    if (error instanceof PageFailure) throw new UsageError(`${sitemap} cannot be read as a sitemap (${error.message}).`);
    throw error;
  }
}
