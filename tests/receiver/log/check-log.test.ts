import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../core/time/seoul-clock.ts';
import type { Action } from '../../../receiver/log/access.ts';
import { checkLog, type ExportedHead } from '../../../receiver/log/check-log.ts';
import { dropOldAccesses, recordAccess } from '../../../receiver/log/log-access.ts';
import { readHead } from '../../../receiver/log/log-month.ts';
import type { Database } from '../../../receiver/store/database.ts';
import { migrate } from '../../../receiver/store/migrate.ts';
import { openPglite } from '../../../receiver/store/open-pglite.ts';
import { openShared, type SharedDatabase } from '../drive/open-shared.ts';
import { prepareFolder } from '../drive/prepare-folder.ts';

const NOW = new Date('2026-11-24T03:00:00Z');

let shared: SharedDatabase;
let database: Database;
beforeAll(async () => {
  shared = await openShared();
  database = await shared.connect();
});
afterAll(async () => {
  await database.close();
  await shared.end();
});

const write = (staff: string, at = NOW, action: Action = 'view') =>
  recordAccess(database, { at, staff, address: '192.0.2.1', action, request_id: '7K3M9-QWF2T' });
const check = (heads: readonly ExportedHead[] = [], now = NOW) => checkLog(database, heads, now);
const idOf = async (staff: string) =>
  (await database.query<{ id: number }>('select id::float8 as id from accesses where staff = $1', [staff]))[0]!.id;

/** The log as it was before the test, with its ends. */
beforeEach(async () => {
  await database.query('create table saved_lines as table accesses');
  await database.query('create table saved_ends as table log_ends');
});
afterEach(async () => {
  await database.query('delete from accesses');
  await database.query('insert into accesses overriding system value select * from saved_lines');
  await database.query('delete from log_ends');
  await database.query('insert into log_ends select * from saved_ends');
  await database.query('drop table saved_lines, saved_ends');
});

describe('the access log', () => {
  it('is whole when it is empty, and after every line', async () => {
    expect(await check()).toMatchObject({ type: 'whole', lines: 0 });
    for (const staff of ['kim', 'lee', 'park']) await write(staff);
    expect(await check()).toMatchObject({ type: 'whole', lines: 3, head: { id: await idOf('park') } });
  });

  it('stays one chain when many write at once', async () => {
    const other = await shared.connect();
    const writers = Array.from({ length: 20 }, (_, number) =>
      recordAccess(number % 2 ? other : database, { at: NOW, staff: `s${number}`, address: null, action: 'view', request_id: null }),
    );
    await Promise.all(writers);
    await other.close();
    expect(await check()).toMatchObject({ type: 'whole', lines: 20 });
  });

  it.each([
    ['at', "timestamptz '2026-11-24 04:00:00Z'"],
    ['staff', "'choi'"],
    ['address', "'192.0.2.2'"],
    ['address', 'null'],
    ['action', "'view'"],
    ['request_id', "'00000-00000'"],
    ['note', "'another reason'"],
    ['hash', "repeat('0', 64)"],
  ])('shows a changed %s (%s)', async (column, value) => {
    await write('kim');
    await recordAccess(database, { at: NOW, staff: 'lee', address: '192.0.2.1', action: 'export', request_id: '7K3M9-QWF2T', note: 'why' });
    await write('park');
    await database.query(`update accesses set ${column} = ${value} where staff = 'lee'`);
    expect(await check()).toEqual({ type: 'broken', line: (await idOf('kim')) + 1, problem: 'chain' });
  });

  it('shows a removed line: the first, one in the middle, and the last', async () => {
    for (const staff of ['kim', 'lee', 'park']) await write(staff);
    const ids = { kim: await idOf('kim'), lee: await idOf('lee'), park: await idOf('park') };
    await database.query("delete from accesses where staff = 'park'");
    expect(await check()).toEqual({ type: 'broken', line: ids.lee, problem: 'end' });
    await write('choi');
    expect(await check()).toMatchObject({ type: 'broken', problem: 'chain' });
    await database.query("delete from accesses where staff = 'lee'");
    expect(await check()).toMatchObject({ type: 'broken', problem: 'chain' });
    await database.query("delete from accesses where staff in ('kim', 'choi')");
    expect(await check()).toMatchObject({ type: 'broken', problem: 'end' });
  });

  it('shows that all lines were removed', async () => {
    await write('kim');
    await database.query('delete from accesses');
    expect(await check()).toMatchObject({ type: 'broken', problem: 'end' });
  });

  it.each([
    ['at the end', 'select max(id) + 1 from accesses'],
    ['before the first line', 'select min(id) - 1 from accesses'],
  ])('shows an inserted line %s', async (_, place) => {
    for (const staff of ['kim', 'lee']) await write(staff);
    await database.query(
      `insert into accesses (id, at, staff, action, hash) overriding system value
       select (${place}), at, 'choi', action, hash from accesses where staff = 'lee'`,
    );
    expect((await check()).type).toBe('broken');
  });

  it('shows two lines that changed places', async () => {
    for (const staff of ['kim', 'lee', 'park']) await write(staff);
    const [kim, lee] = [await idOf('kim'), await idOf('lee')];
    const swap = (staff: string, id: number) =>
      `insert into accesses (id, at, staff, address, action, request_id, hash) overriding system value
       select ${id}, at, staff, address, action, request_id, hash from swapped where staff = '${staff}'`;
    await database.query("create table swapped as select * from accesses where staff in ('kim', 'lee')");
    await database.query("delete from accesses where staff in ('kim', 'lee')");
    await database.query(swap('kim', lee));
    await database.query(swap('lee', kim));
    await database.query('drop table swapped');
    expect(await check()).toMatchObject({ type: 'broken', line: kim, problem: 'chain' });
  });

  it('stays whole when lines older than two years are dropped, and shows when newer ones are missing in the same way', async () => {
    await write('old', addDays(NOW, -800));
    await write('older', addDays(NOW, -900));
    for (const staff of ['kim', 'lee']) await write(staff);
    await database.transaction((query) => dropOldAccesses(query, NOW));
    expect(await check()).toMatchObject({ type: 'whole', lines: 2 });
    await write('park');
    expect(await check()).toMatchObject({ type: 'whole', lines: 3 });
    await database.query("delete from accesses where staff = 'kim'");
    expect(await check()).toMatchObject({ type: 'broken', problem: 'chain' });
  });

  it('keeps an old line that was written after a newer one', async () => {
    await write('kim');
    await write('clock set back', addDays(NOW, -900));
    await database.transaction((query) => dropOldAccesses(query, NOW));
    expect(await check()).toMatchObject({ type: 'whole', lines: 2 });
  });

  it('is compared with the exported heads, even when somebody has rewritten it from the first line on', async () => {
    for (const staff of ['kim', 'lee']) await write(staff);
    const head = { month: '2026-11', ...(await readHead(database.query, '2026-11'))! };
    expect(await check([head])).toMatchObject({ type: 'whole' });
    await database.query("update log_ends set hash = repeat('0', 64), id = $1 where side = 'last'", [await idOf('kim')]);
    await database.query('delete from accesses');
    await database.query("update log_ends set hash = repeat('0', 64), id = 0");
    expect(await check([head])).toEqual({ type: 'broken', line: head.id, problem: 'head' });
    await database.query("update log_ends set id = $1 where side = 'before'", [head.id]);
    await database.query("update log_ends set id = $1 where side = 'last'", [head.id]);
    expect(await check([head])).toEqual({ type: 'broken', line: head.id, problem: 'head' });
    expect(await check([head], addDays(NOW, 800))).toMatchObject({ type: 'whole' });
  });
});

describe('a log that has no hashes yet', () => {
  it('is chained when the tables are brought up to date', async () => {
    const folder = await prepareFolder();
    const old = await openPglite(folder);
    await migrate(old, 1);
    await old.query("insert into accesses (at, staff, action) select now(), 'kim', 'view' from generate_series(1, 3)");
    await migrate(old);
    const found = await checkLog(old, [], NOW);
    await recordAccess(old, { at: NOW, staff: 'lee', address: null, action: 'view', request_id: null });
    const later = await checkLog(old, [], NOW);
    await old.close();
    rmSync(folder, { recursive: true });
    expect([found, later]).toEqual([
      expect.objectContaining({ type: 'whole', lines: 3 }),
      expect.objectContaining({ type: 'whole', lines: 4 }),
    ]);
  });
});
