import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordAccess } from '../../../receiver/log/log-access.ts';
import { exportHeads, HEADS_FILE, readHeads } from '../../../receiver/log/log-heads.ts';
import { watchLog } from '../../../receiver/log/watch-log.ts';
import type { Database } from '../../../receiver/store/database.ts';
import { openShared, type SharedDatabase } from '../drive/open-shared.ts';

let shared: SharedDatabase;
let database: Database;
let folder: string;
beforeAll(async () => {
  shared = await openShared();
  database = await shared.connect();
  // The end of November in Seoul is at 15:00 in UTC.
  for (const at of ['2026-09-30T14:59:00Z', '2026-11-02T00:00:00Z', '2026-11-30T14:59:59Z', '2026-11-30T15:00:00Z'])
    await recordAccess(database, { at: new Date(at), staff: at, address: null, action: 'view', request_id: null });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annae-heads-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(async () => {
  await database.close();
  await shared.end();
});

const december = new Date('2026-12-01T03:00:00Z');

describe('the heads of the log', () => {
  it('are exported for each month that is over, once, for the owner’s eyes only', async () => {
    await exportHeads(database.query, folder, december);
    await exportHeads(database.query, folder, december);
    const heads = readHeads(folder);
    expect(heads.map(({ month, at }) => [month, at?.toISOString()])).toEqual([
      ['2026-09', '2026-09-30T14:59:00.000Z'],
      ['2026-10', '2026-09-30T14:59:00.000Z'],
      ['2026-11', '2026-11-30T14:59:59.000Z'],
    ]);
    expect(heads.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    expect(statSync(join(folder, HEADS_FILE)).mode & 0o777).toBe(0o600);
  });

  it('are not exported before the month is over in Seoul', async () => {
    await exportHeads(database.query, folder, new Date('2026-11-30T14:59:59Z'));
    expect(readHeads(folder).map(({ month }) => month)).toEqual(['2026-09', '2026-10']);
  });

  it('are compared with the log at each check, and a difference is reported to the operator', async () => {
    const reports: string[] = [];
    const watch = watchLog({ database, folder, now: () => december, report: (line) => reports.push(line) });
    expect(watch.last()).toBeNull();
    expect((await watch.check()).found).toMatchObject({ type: 'whole', lines: 4 });
    expect(reports).toEqual([]);
    const [removed] = await database.query<{ id: number }>('select max(id)::float8 as id from accesses');
    await database.query('create table saved as select * from accesses where id = $1', [removed!.id]);
    await database.query('delete from accesses where id = $1', [removed!.id]);
    await watch.check();
    await database.query('insert into accesses overriding system value select * from saved');
    expect(watch.last()).toMatchObject({ at: december, found: { type: 'broken', problem: 'end' } });
    expect(reports).toEqual([`The access log was tampered with: after line ${removed!.id - 1}, lines were removed or inserted.`]);
    expect(readFileSync(join(folder, HEADS_FILE), 'utf8').trim().split('\n')).toHaveLength(3);
  });
});
