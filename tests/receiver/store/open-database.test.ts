import { fsyncSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../receiver/store/database.ts';
import { migrate } from '../../../receiver/store/migrate.ts';
import { openDatabase } from '../../../receiver/store/open-database.ts';
import { openPglite } from '../../../receiver/store/open-pglite.ts';
import { filesWith } from '../drive/files-with.ts';
import { prepareFolder } from '../drive/prepare-folder.ts';

let folder: string;
let database: Database;
let syncs = 0;
let room = 2 ** 30;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'annae-store-'));
  // The files of a first start that was killed half-way.
  mkdirSync(join(folder, 'database.new'));
  writeFileSync(join(folder, 'database.new', 'PG_VERSION'), '18\n');
  const sync = (descriptor: number) => {
    syncs++;
    fsyncSync(descriptor);
  };
  database = await openPglite(folder, { sync, room: () => room });
  await migrate(database);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const insert = (hash: string) => `insert into sessions values ('${hash}', 'kim', '', now(), now())`;
const countSessions = async () => (await database.query<{ count: number }>('select count(*)::integer as count from sessions'))[0]!.count;

describe('the store', () => {
  it('writes every transaction through to the disk before it is done', async () => {
    for (const hash of ['a', 'b', 'c']) {
      const before = syncs;
      await database.transaction((query) => query(insert(hash)));
      expect(syncs).toBeGreaterThan(before);
    }
  });

  it('keeps nothing of a transaction that fails', async () => {
    const before = await countSessions();
    const failing = database.transaction(async (query) => {
      await query(insert('d'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await countSessions()).toBe(before);
  });

  it('can be brought up to date twice without harm', async () => {
    const versions = () => database.query('select version from versions order by version');
    const before = [await countSessions(), await versions()];
    await migrate(database);
    expect([await countSessions(), await versions()]).toEqual(before);
  });

  it('forgets what was deleted, down to the files', async () => {
    const [request, key] = ['what stands for a request', 'what stands for its key'];
    await database.query("insert into requests (id, received_at, erase_at, sealed) values ('X', now(), now(), $1)", [Buffer.from(request)]);
    await database.query("insert into request_keys (request_id, key_id, wrapped) values ('X', 'k', $1)", [Buffer.from(key)]);
    await database.query('checkpoint');
    await database.query('delete from requests');
    for (const text of [request, key]) expect(filesWith(folder, text)).not.toEqual([]);
    await database.forget();
    for (const text of [request, key]) expect(filesWith(folder, text)).toEqual([]);
  });

  it('takes no more requests when the disk is nearly full, and does nothing at all when it is full', async () => {
    room = 40 * 2 ** 20;
    expect(database.hasRoom()).toBe(false);
    expect(await countSessions()).toBeGreaterThan(0);
    room = 8 * 2 ** 20;
    for (const attempt of [countSessions(), database.transaction((query) => query(insert('e'))), database.forget()])
      await expect(attempt).rejects.toMatchObject({ code: '53100' });
    room = 2 ** 30;
    expect(database.hasRoom()).toBe(true);
    await database.transaction((query) => query(insert('e')));
  });

  it('is opened by one receiver at a time', async () => {
    const own = await prepareFolder();
    const first = await openDatabase(own, undefined);
    await expect(openDatabase(own, undefined)).rejects.toThrow('another receiver is using');
    await first.close();
    const second = await openDatabase(own, undefined);
    await second.close();
    rmSync(own, { recursive: true });
  });
});
