import { existsSync, fsyncSync, mkdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database.ts';
import { diskFull } from './obstacle.ts';
import { SyncedFiles } from './synced-files.ts';

/** What the store needs from the disk. */
interface Disk {
  /** Writes an open file through to the disk. */
  sync(descriptor: number): void;
  /** How many bytes are free at a path. */
  room(path: string): number;
}

const DISK: Disk = {
  sync: fsyncSync,
  room(path) {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  },
};

/**
 * PGlite runs with `-F`, which is unsafe when the machine loses power. An answered request must be on the disk, so we leave
 * `-F` out. The write-ahead log is not recycled, since recycled files still hold erased requests.
 */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['wal_sync_method=fsync', 'wal_recycle=off', 'max_wal_size=64MB'].flatMap((setting) => ['-c', setting]),
];

/**
 * Bytes that must be free. When PGlite cannot write its write-ahead log, it does not fail: it tries for ever and blocks the whole
 * process. So we do not use it with less room.
 */
const LEAST_ROOM = 16 * 2 ** 20;
/** With less room, no more requests are stored. The rest is for the staff's work and for erasing. */
const ROOM_FOR_REQUESTS = 4 * LEAST_ROOM;
const SIZE = "select (pg_total_relation_size('requests') + pg_total_relation_size('request_keys'))::float as size";

/**
 * Opens PostgreSQL inside this process, with its files in `folder/database`. The caller must hold the folder's lock: two
 * processes on the same files would destroy them.
 */
export async function openPglite(folder: string, disk: Disk = DISK): Promise<Database> {
  const path = join(folder, 'database');
  const assertRoom = (bytes: number) => {
    if (disk.room(folder) < bytes) throw diskFull();
  };
  assertRoom(LEAST_ROOM);
  if (!existsSync(path)) await initialise(path);
  const pglite = await open(path, disk.sync);
  return {
    shared: false,
    async query(sql, values) {
      assertRoom(LEAST_ROOM);
      return run(pglite, sql, values);
    },
    async transaction(work) {
      assertRoom(LEAST_ROOM);
      return pglite.transaction((transaction) => work((sql, values) => run(transaction, sql, values)));
    },
    hasRoom: () => disk.room(folder) >= ROOM_FOR_REQUESTS,
    async forget() {
      const [{ size }] = (await run<{ size: number }>(pglite, SIZE)) as [{ size: number }];
      // Both the tables and the write-ahead log need room for a second copy.
      assertRoom(LEAST_ROOM + 2 * size);
      await pglite.exec('vacuum full requests');
      await pglite.exec('vacuum full request_keys');
      await pglite.exec('select pg_switch_wal()');
      await pglite.exec('checkpoint');
    },
    close: () => pglite.close(),
  };
}

/** The files get their final name when they are complete, so that an interrupted first start can begin again. */
async function initialise(path: string): Promise<void> {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const pglite = await open(unfinished, fsyncSync);
  await pglite.close();
  renameSync(unfinished, path);
}

/** Uses segments of 1 MB instead of 16, since each `forget` begins a new one. */
function open(path: string, sync: Disk['sync']): Promise<PGlite> {
  return PGlite.create({ fs: new SyncedFiles(path, sync), startParams: START_PARAMETERS, initDbStartParams: ['--wal-segsize=1'] });
}

async function run<Row>(on: Pick<PGlite, 'query'>, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const { rows } = await on.query<Row>(sql, [...values]);
  return rows;
}
