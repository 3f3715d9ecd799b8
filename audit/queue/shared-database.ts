import pg from 'pg';

/** Runs one statement; values take the places of `$1`, `$2` … */
export type Query = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** A PostgreSQL database that several processes share. */
export interface SharedDatabase {
  query: Query;
  /** Runs statements of which all or none take effect. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  /** Runs work that no other process does at the same time. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Beside what runs, one connection each for the queue's own upkeep and for the progress. */
const CONNECTIONS = 4;

/** The number of the lock by which only one process at a time makes tables. Two that do it together wait for each other for ever. */
const TABLES_LOCK = 1_616_004_900;

const TABLES = `
create schema if not exists annae_audit;
create table if not exists annae_audit.runs (
  id bigint generated always as identity primary key,
  key text not null,
  started timestamptz not null default now(),
  finished timestamptz
);
create unique index if not exists one_run_at_a_time on annae_audit.runs (key) where finished is null;
create table if not exists annae_audit.pages (
  run bigint not null references annae_audit.runs on delete cascade,
  address text not null,
  depth integer not null,
  shape text not null,
  primary key (run, address)
);
create index if not exists pages_by_shape on annae_audit.pages (run, shape);
create table if not exists annae_audit.results (
  run bigint not null references annae_audit.runs on delete cascade,
  address text not null,
  result jsonb not null,
  primary key (run, address)
);
create table if not exists annae_audit.hosts (
  host text primary key,
  next timestamptz not null
);`;

/** What the system and PostgreSQL call a connection that cannot be made or has ended: the server was stopped, the network is gone. */
const GONE = /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|57P0|08)/;

/** Whether an error says that the database does not answer any more. */
export function isDatabaseGone(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as { code?: string };
  return GONE.test(code) || /connection (?:terminated|ended)/i.test(error.message);
}

/** Connects to a database by its address, and makes the tables of audits where they are missing. */
export async function openSharedDatabase(address: string): Promise<SharedDatabase> {
  const pool = new pg.Pool({ connectionString: address, max: CONNECTIONS });
  // Without a listener, a connection that breaks, idle or lent, would end the process. The next statement reports the fault anyway.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const database: SharedDatabase = {
    query: (sql, values) => run(pool, sql, values),
    transaction: (work) => runTransaction(pool, work),
    alone: (work) => runAlone(pool, work),
    close: () => pool.end(),
  };
  await database.alone(async () => {
    for (const statement of TABLES.split(';\n')) await database.query(statement);
  });
  return database;
}

/** The lock is the connection's, so that it ends with the process. */
async function runAlone<Result>(pool: pg.Pool, work: () => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TABLES_LOCK]);
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TABLES_LOCK]).then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
  }
}

async function runTransaction<Result>(pool: pg.Pool, work: (query: Query) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work((sql, values) => run(client, sql, values));
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}

async function run<Row>(on: pg.Pool | pg.PoolClient, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const { rows } = await on.query(sql, [...values]);
  return rows as Row[];
}
