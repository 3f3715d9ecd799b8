import { BasicCrawler, type Configuration, log, type Request, type RequestProvider, RetryRequestError } from '@crawlee/basic';
import type { PageResult } from '../page-audit.ts';
import type { PageQueue } from '../queue/page-queue.ts';
import type { ResultStore } from '../store/result-store.ts';
import { faultOf, PageFailure } from './page-failure.ts';

/** Seconds for one page with every wait for its host's turn. What takes longer is a fault of the page. */
const LONGEST_PAGE = 600;

export interface CrawlSettings {
  queue: PageQueue;
  store: ResultStore;
  /** Where the crawler keeps what it notes of itself. */
  configuration: Configuration;
  /** How many pages are under way at the same time. */
  concurrency: number;
  /** How often a page is tried again that failed in passing. */
  retries: number;
  signal: AbortSignal;
  /** False where the pages are given and nobody follows links. */
  follows: boolean;
  /** Reads a page and all it leads to; null where there is no page at this address. Throws a `PageFailure` for what cannot be had. */
  visit(address: string, depth: number | null): Promise<Visit | null>;
  /** Told after each page. */
  onPage?(): void;
}

export interface Visit {
  result: PageResult;
  /** The pages that it links to and that belong to the run. */
  links: readonly string[];
}

/**
 * Audits every page of a queue, and those that they link to. Resolves when the queue is empty, or soon after `signal`; whatever was
 * not audited then stays in the queue.
 */
export async function crawlSite(settings: CrawlSettings): Promise<void> {
  const { queue, configuration, concurrency, retries, signal } = settings;
  log.setLevel(log.LEVELS.OFF);
  const crawler = new BasicCrawler(
    {
      // Its option `requestManager` is refused by the library's own check of options; it asks no more of a queue than that.
      requestQueue: queue.requests as RequestProvider,
      requestHandler: ({ request }) => handle(request, settings),
      failedRequestHandler: ({ request }, error) => settings.store.put(faultOf(failureOf(error), pageOf(request, settings))),
      requestHandlerTimeoutSecs: LONGEST_PAGE,
      maxRequestRetries: retries,
      // Pages wait for the turn of their host and not for an idle machine.
      minConcurrency: concurrency,
      maxConcurrency: concurrency,
      useSessionPool: false,
      statisticsOptions: { persistenceOptions: { enable: false } },
    },
    configuration,
  );
  const stop = () => crawler.stop();
  signal.addEventListener('abort', stop);
  if (!signal.aborted) await crawler.run().finally(() => signal.removeEventListener('abort', stop));
}

async function handle(request: Request, settings: CrawlSettings): Promise<void> {
  const { queue, store, retries, signal, visit, onPage } = settings;
  const page = pageOf(request, settings);
  if (await store.has(page.address)) return;
  try {
    const seen = await visit(page.address, page.depth);
    // Links first: a page that has its result is not read again.
    const links = (seen?.links ?? []).map((address) => ({ address, depth: request.crawlDepth + 1 }));
    for (const first of await queue.add(links))
      await store.put({ ...first, outcome: 'endless', detail: `${new URL(first.address).pathname}` });
    if (seen) await store.put(seen.result);
  } catch (error) {
    // Taken up again by the next start, however often it was tried.
    if (signal.aborted) throw new RetryRequestError('stopped');
    if (!(error instanceof PageFailure)) throw error;
    if (error.again && request.retryCount < retries) throw error;
    await store.put(faultOf(error, page));
  }
  onPage?.();
}

function pageOf({ uniqueKey, crawlDepth }: Request, { follows }: CrawlSettings): { address: string; depth: number | null } {
  return { address: uniqueKey, depth: follows ? crawlDepth : null };
}

/** What is no failure of the network is the page's own: it ends no run. */
function failureOf(error: Error): PageFailure {
  return error instanceof PageFailure ? error : new PageFailure('unreadable', error.message.slice(0, 120), { cause: error });
}
