import { join } from 'node:path';
import type { CrawlRun } from '../../audit/crawl/crawl-run.ts';
import { createHostTurns } from '../../audit/crawl/host-turns.ts';
import type { LocalQueue } from '../../audit/queue/open-local-queue.ts';
import { openRun } from '../../audit/store/open-run.ts';
import type { ResultStore } from '../../audit/store/result-store.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { UsageError } from '../usage-error.ts';
import { agentName } from './agent-name.ts';
import type { AuditOptions } from './audit-options.ts';
import type { AuditTargets } from './audit-targets.ts';

/** The run of a command, wherever it is kept. */
export interface KeptRun {
  store: ResultStore;
  /** The libraries for it are loaded only where pages of the web are asked for. */
  crawl(): Promise<CrawlRun>;
  /** Says that it came to its end: the same command begins anew next time. */
  finish(): void | Promise<void>;
  close(): void | Promise<void>;
  /** Whether an error says that what keeps it is there no more. */
  isGone(error: unknown): error is Error;
}

/** Opens the run of a command, or goes on with it. Throws a `UsageError` where that is not possible. */
export async function openKeptRun(options: AuditOptions, targets: AuditTargets, say: Translate): Promise<KeptRun> {
  if (options.queue !== undefined && targets.kind === 'files')
    throw new UsageError('--queue shares the pages of addresses; files are audited where they lie.');
  const key = keyOf(options);
  const run = options.queue === undefined ? await openHere(options, key) : await openShared(options.queue, options, key);
  if (!run) throw new UsageError(say('busy'));
  const count = run.goesOn ? await run.store.count() : 0;
  if (count) process.stderr.write(`${say('goesOn', { count })}\n`);
  return run;
}

/** All that makes two commands the same audit: what is audited and how a page is read, not how many and in which form. */
function keyOf({ targets, hosts, browser, pictures }: AuditOptions): string {
  return JSON.stringify([agentName(), [...targets].sort(), [...hosts].sort(), browser, pictures]);
}

async function openHere({ cache, fresh, max, alike }: AuditOptions, key: string): Promise<(KeptRun & { goesOn: boolean }) | null> {
  const run = await openRun(cache, key, { fresh });
  if (!run) return null;
  let queue: LocalQueue | null = null;
  return {
    ...run,
    async crawl() {
      const { openLocalQueue } = await import('../../audit/queue/open-local-queue.ts');
      const known: string[] = [];
      for await (const { address } of run.store.all()) known.push(address);
      queue = await openLocalQueue(join(run.folder, 'queue'), known, { max, alike });
      return { queue, configuration: queue.configuration, store: run.store, turns: createHostTurns() };
    },
    async finish() {
      await queue?.drop();
      run.finish();
    },
    isGone: (_): _ is Error => false,
  };
}

async function openShared(address: string, options: AuditOptions, key: string): Promise<KeptRun & { goesOn: boolean }> {
  const [{ openSharedRun }, { isDatabaseGone }] = await Promise.all([
    import('../../audit/queue/open-shared-run.ts'),
    import('../../audit/queue/shared-database.ts'),
  ]);
  const run = await openSharedRun(address, key, options).catch((error) => {
    throw new UsageError(`The database of --queue cannot be used (${error.message}).`);
  });
  return { ...run, crawl: async () => run, isGone: isDatabaseGone };
}
