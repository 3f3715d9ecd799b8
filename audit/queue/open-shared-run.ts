import { Configuration } from '@crawlee/basic';
import PgBoss from 'pg-boss';
import type { CrawlRun } from '../crawl/crawl-run.ts';
import { openResultTable } from '../store/open-result-table.ts';
import { openSharedQueue } from './open-shared-queue.ts';
import type { QueueLimits, WaitingPage } from './page-queue.ts';
import { shareHostTurns } from './share-host-turns.ts';
import { openSharedDatabase, type SharedDatabase } from './shared-database.ts';

/** A run in a database, at which several processes may be at the same time. */
export interface SharedRun extends CrawlRun {
  goesOn: boolean;
  finish(): Promise<void>;
  close(): Promise<void>;
}

export interface SharedRunSettings extends QueueLimits {
  fresh: boolean;
  /** Seconds after which another process takes over a page whose process says no more. */
  takeOver?: number;
}

/** Longer than any page takes whose server answers at all. */
const TAKE_OVER = 180;

/** Opens the run of a command in a database, or begins it. Every process that starts the same command works at the same run. */
export async function openSharedRun(address: string, key: string, settings: SharedRunSettings): Promise<SharedRun> {
  const database = await openSharedDatabase(address);
  const { run, goesOn } = await joinRun(database, key, settings.fresh);
  const takeOver = settings.takeOver ?? TAKE_OVER;
  const boss = new PgBoss({
    connectionString: address,
    schema: 'annae_audit_queue',
    max: 4,
    schedule: false,
    maintenanceIntervalSeconds: Math.ceil(takeOver / 4),
  });
  // Told also of what passes; what a page needs is reported where it is asked for.
  boss.on('error', () => {});
  const store = openResultTable(database, run);
  const onLost = (page: WaitingPage) => store.put({ ...page, outcome: 'unreadable', detail: 'ended every process' });
  const queue = await database.alone(async () => {
    await boss.start();
    return openSharedQueue({ boss, database, run, takeOver, limits: settings, onLost });
  });
  return {
    queue,
    store,
    turns: shareHostTurns(database),
    configuration: new Configuration({ persistStorage: false, purgeOnStart: false, systemInfoV2: true }),
    goesOn,
    async finish() {
      await database.query('update annae_audit.runs set finished = now() where id = $1 and finished is null', [run]);
    },
    async close() {
      await boss.stop({ graceful: false, wait: true });
      await database.close();
    },
  };
}

/** The run of a command that has not come to its end, or a new one. */
async function joinRun({ query }: SharedDatabase, key: string, fresh: boolean): Promise<{ run: string; goesOn: boolean }> {
  if (fresh) await query('update annae_audit.runs set finished = now() where key = $1 and finished is null', [key]);
  const begin = 'insert into annae_audit.runs (key) values ($1) on conflict (key) where finished is null do nothing returning id';
  const [begun] = await query<{ id: string }>(begin, [key]);
  if (begun) return { run: begun.id, goesOn: false };
  const [found] = await query<{ id: string }>('select id from annae_audit.runs where key = $1 and finished is null', [key]);
  return found ? { run: found.id, goesOn: true } : joinRun({ query } as SharedDatabase, key, false);
}
