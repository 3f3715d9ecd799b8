import { existsSync, fsyncSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import type { Database } from './database.ts';

/** Writes an open file through to the disk. */
type Sync = (descriptor: number) => void;

interface FileSystemModule {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
}

/**
 * PGlite runs with `-F`, which trusts the machine never to lose power. An answered request must be on the disk, so we
 * leave that out. The write-ahead log is not recycled, since recycled files still hold what was erased.
 */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['wal_sync_method=fsync', 'wal_recycle=off', 'max_wal_size=64MB'].flatMap((setting) => ['-c', setting]),
];

/**
 * Opens PostgreSQL inside this process, with its files in `folder/database`. The caller holds the folder's lock: two
 * processes on the same files would ruin them.
 */
export async function openPglite(folder: string, sync: Sync = fsyncSync): Promise<Database> {
  const path = join(folder, 'database');
  if (!existsSync(path)) await initialise(path);
  const pglite = await open(path, sync);
  return {
    shared: false,
    query: (sql, values) => run(pglite, sql, values),
    transaction: (work) => pglite.transaction((transaction) => work((sql, values) => run(transaction, sql, values))),
    async forget() {
      await pglite.exec('vacuum full requests');
      await pglite.exec('vacuum full request_keys');
      await pglite.exec('select pg_switch_wal()');
      await pglite.exec('checkpoint');
    },
    close: () => pglite.close(),
  };
}

/** The files get their name when they are whole, so that a first start cut short is simply begun again. */
async function initialise(path: string): Promise<void> {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const pglite = await open(unfinished, fsyncSync);
  await pglite.close();
  renameSync(unfinished, path);
}

/** Segments of 1 MB instead of 16: each `forget` begins a new one. */
function open(path: string, sync: Sync): Promise<PGlite> {
  return PGlite.create({ fs: new SyncedFiles(path, sync), startParams: START_PARAMETERS, initDbStartParams: ['--wal-segsize=1'] });
}

async function run<Row>(on: Pick<PGlite, 'query'>, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const { rows } = await on.query<Row>(sql, [...values]);
  return rows;
}

/** Emscripten's NODEFS has no fsync of its own: PostgreSQL would be told that all is well. */
class SyncedFiles extends NodeFS {
  readonly #sync: Sync;

  constructor(path: string, sync: Sync) {
    super(path);
    this.#sync = sync;
  }

  override async init(...parameters: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const prepared = await super.init(...parameters);
    const addSync = (module: unknown) => {
      (module as FileSystemModule).NODEFS.stream_ops.fsync = ({ nfd }) => {
        this.#sync(nfd);
        return 0;
      };
    };
    prepared.emscriptenOpts.preRun = [...(prepared.emscriptenOpts.preRun ?? []), addSync];
    return prepared;
  }
}
