import type PgBoss from 'pg-boss';
import { shapeOf } from '../crawl/page-address.ts';
import type { PageQueue, QueueLimits, WaitingPage } from './page-queue.ts';
import type { Query, SharedDatabase } from './shared-database.ts';
import { takeRequests } from './take-requests.ts';

/** How often a page is given out whose process ended without a word, until it is taken for what ends them. */
const MOST_TRIES = 5;

export interface SharedQueueSettings {
  boss: PgBoss;
  database: SharedDatabase;
  run: string;
  /** Seconds after which another process takes over a page whose process says no more. */
  takeOver: number;
  limits: QueueLimits;
  /** Told of a page that was given out too often. */
  onLost(page: WaitingPage): Promise<void>;
}

/** The pages of one run as jobs in a database. */
export async function openSharedQueue({ boss, database, run, takeOver, limits, onLost }: SharedQueueSettings): Promise<PageQueue> {
  const name = `audit-${run}`;
  const lost = `${name}-lost`;
  await boss.createQueue(lost);
  await boss.createQueue(name, { name, retryLimit: MOST_TRIES - 1, expireInSeconds: takeOver, deadLetter: lost });
  const total = () => countPages(database.query, run);
  return {
    requests: takeRequests({ boss, name, lost, onLost }),
    total,
    add: (pages) =>
      database.transaction(async (query) => {
        // One process after the other, so that the limits hold for all together.
        await query('select 1 from annae_audit.runs where id = $1 for update', [run]);
        const { fresh, leftOut } = await sortPages(pages, { query, run, limits });
        const jobs = fresh.map(({ address, depth }) => ({ name, data: { address, depth }, priority: -depth }));
        const db = { executeSql: async (sql: string, values: unknown[]) => ({ rows: await query(sql, values) }) };
        if (jobs.length) await boss.insert(jobs, { db });
        return leftOut;
      }),
  };
}

async function countPages(query: Query, run: string): Promise<number> {
  const [row] = await query<{ count: number }>('select count(*)::int as count from annae_audit.pages where run = $1', [run]);
  return row!.count;
}

interface Sorting {
  query: Query;
  run: string;
  limits: QueueLimits;
}

/** Writes down the pages that are new and within the limits, and names the first that are left out as too many of a shape. */
async function sortPages(pages: readonly WaitingPage[], { query, run, limits }: Sorting) {
  const fresh: WaitingPage[] = [];
  const leftOut: WaitingPage[] = [];
  if (!pages.length) return { fresh, leftOut };
  const known = await knownOf(pages, query, run);
  const shapes = await countShapes(pages, query, run);
  let room = limits.max - (await countPages(query, run));
  for (const page of pages) {
    if (known.has(page.address) || room <= 0) continue;
    known.add(page.address);
    const shape = shapeOf(page.address);
    const alikes = (shapes.get(shape) ?? 0) + 1;
    shapes.set(shape, alikes);
    if (alikes > limits.alike + 1) continue;
    // The first that is left out is written down too: nobody names it twice.
    room--;
    (alikes > limits.alike ? leftOut : fresh).push(page);
  }
  const rows = [...fresh, ...leftOut].map(({ address, depth }) => ({ address, depth, shape: shapeOf(address) }));
  const insert = `insert into annae_audit.pages (run, address, depth, shape)
    select $1, address, depth, shape from jsonb_to_recordset($2) as page (address text, depth integer, shape text)`;
  await query(insert, [run, JSON.stringify(rows)]);
  return { fresh, leftOut };
}

async function knownOf(pages: readonly WaitingPage[], query: Query, run: string): Promise<Set<string>> {
  const sql = 'select address from annae_audit.pages where run = $1 and address = any($2)';
  const rows = await query<{ address: string }>(sql, [run, pages.map(({ address }) => address)]);
  return new Set(rows.map(({ address }) => address));
}

async function countShapes(pages: readonly WaitingPage[], query: Query, run: string): Promise<Map<string, number>> {
  const sql = 'select shape, count(*)::int as count from annae_audit.pages where run = $1 and shape = any($2) group by shape';
  const rows = await query<{ shape: string; count: number }>(sql, [run, [...new Set(pages.map(({ address }) => shapeOf(address)))]]);
  return new Map(rows.map(({ shape, count }) => [shape, count]));
}
