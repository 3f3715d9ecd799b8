import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSharedRun, type SharedRun } from '../../audit/queue/open-shared-run.ts';
import { openTestDatabase, type TestDatabase } from './drive/open-test-database.ts';
import { type Site, startSite } from './drive/start-site.ts';

const SCRIPT = fileURLToPath(new URL('drive/share-a-crawl.ts', import.meta.url));
const PAGES = 40;
/** Milliseconds between two requests. */
const PAUSE = 40;

let database: TestDatabase;
let site: Site;
let survivor: string;

/** Starts a process; resolves when it is ready. */
async function start(): Promise<{ child: ChildProcess; ended: Promise<string> }> {
  const args = ['--import', 'tsx', SCRIPT, database.address, site.url, '2', `${PAUSE}`];
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

describe('two processes at one audit, of which one is killed', () => {
  it('leave no page out: the other takes over what was under way', () => {
    expect(survivor).toBe(`ready\ndone ${PAGES}\n`);
    expect(new Set(site.asked.map(({ path }) => path)).size).toBe(PAGES);
  });

  it('ask for a page twice only where it was under way when its process was killed', () => {
    expect(site.asked.length - PAGES).toBeLessThanOrEqual(4);
  });

  it('keep their pause between two requests to the host together', () => {
    const gaps = site.asked.map(({ at }, index) => at - (site.asked[index - 1]?.at ?? Number.NEGATIVE_INFINITY));
    const all = site.asked.at(-1)!.at - site.asked[0]!.at;
    // One request may be late on its way; all together cannot be faster than their turns.
    expect(all).toBeGreaterThanOrEqual((gaps.length - 2) * PAUSE);
  });
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
