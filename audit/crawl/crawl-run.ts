import type { Configuration } from '@crawlee/basic';
import type { PageQueue } from '../queue/page-queue.ts';
import type { ResultStore } from '../store/result-store.ts';
import type { HostTurns } from './host-turns.ts';

/** Where a crawl is kept: on this machine, or in a database that several share. */
export interface CrawlRun {
  queue: PageQueue;
  store: ResultStore;
  turns: HostTurns;
  configuration: Configuration;
}
