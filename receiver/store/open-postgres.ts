import pg from 'pg';
import type { Database } from './database.ts';

/** Opens a PostgreSQL server by its address (`postgres://…`); several receivers may share one. */
export function openPostgres(address: string): Database {
  const pool = new pg.Pool({ connectionString: address });
  // Without a listener, a connection that breaks while idle would end the process. The next query reports the fault anyway.
  pool.on('error', () => {});
  return {
    shared: true,
    query: (sql, values) => run(pool, sql, values),
    transaction: (work) => runTransaction(pool, work),
    // A server reports a full disk itself.
    hasRoom: () => true,
    async forget() {
      await pool.query('vacuum full requests');
      await pool.query('vacuum full request_keys');
    },
    close: () => pool.end(),
  };
}

async function runTransaction<Result>(pool: pg.Pool, work: Parameters<Database['transaction']>[0]): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work((sql, values) => run(client, sql, values));
    await client.query('commit');
    client.release();
    return result as Result;
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
