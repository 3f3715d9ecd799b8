import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSharedRun, type SharedRun } from '../../audit/queue/open-shared-run.ts';
import { shareHostTurns } from '../../audit/queue/share-host-turns.ts';
import { openSharedDatabase } from '../../audit/queue/shared-database.ts';
import { openTestDatabase, type TestDatabase } from './drive/open-test-database.ts';
import { type Site, startSite } from './drive/start-site.ts';

const SCRIPT = fileURLToPath(new URL('drive/share-a-crawl.ts', import.meta.url));
const PAGES = 40;
/** Milliseconds between two requests. */
const PAUSE = 30;

let database: TestDatabase;
let site: Site;
let survivor: string;

/** Starts a process; resolves when it is ready. */
async function start(): Promise<{ child: ChildProcess; ended: Promise<string> }> {
  const args = ['--import', 'tsx', SCRIPT, database.address, site.url, '3', `${PAUSE}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(output)));
  await new Promise<void>((resolve, reject) => {
    child.on('close', () => reject(new Error('ended before it was ready')));
    child.stdout!.setEncoding('utf8').on('data', (data) => {
      output += data;
      resolve();
    });
  });
  return { child, ended };
}

beforeAll(async () => {
  [database, site] = await Promise.all([openTestDatabase(), startSite(PAGES, 100)]);
  const [first, second] = await Promise.all([start(), start()]);
  await site.waitFor(PAGES / 2);
  first.child.kill('SIGKILL');
  survivor = await second.ended;
});
afterAll(async () => {
  await site.stop();
  await database.end();
});

it('of two processes at one audit, the one that is not killed takes over what the other had under way', () => {
  expect(survivor).toBe(`ready\ndone ${PAGES}\n`);
  expect(new Set(site.asked.map(({ path }) => path)).size).toBe(PAGES);
});

it('all processes at a database keep one pause between two requests to a host', async () => {
  const databases = await Promise.all([openSharedDatabase(database.address), openSharedDatabase(database.address)]);
  const turns = databases.map(shareHostTurns);
  const begin = performance.now();
  await Promise.all(Array.from({ length: 20 }, (_, turn) => turns[turn % 2]!.take('www.city.kr', PAUSE)));
  // Nineteen pauses; each process by itself would have kept nine. A timer may be a millisecond early.
  expect(performance.now() - begin).toBeGreaterThan(18 * PAUSE);
  for (const { close } of databases) await close();
});

it('a command that came to its end begins anew, and one that did not goes on', async () => {
  const open = (fresh = false): Promise<SharedRun> => openSharedRun(database.address, 'again', { fresh, max: 2, alike: 1 });
  const first = await open();
  const pages = ['/1', '/2', '/3'].map((path) => ({ address: new URL(path, site.url).href, depth: 1 }));
  expect([first.goesOn, await first.queue.add(pages), await first.queue.total()]).toEqual([false, [pages[1]], 2]);
  const second = await open();
  expect([second.goesOn, await second.queue.add(pages), await second.queue.total()]).toEqual([true, [], 2]);
  await second.finish();
  const third = await open();
  expect([third.goesOn, await third.queue.total()]).toEqual([false, 0]);
  for (const run of [first, second, third]) await run.close();
});
