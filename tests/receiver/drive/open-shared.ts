import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import type { Database } from '../../../receiver/store/database.ts';
import { migrate } from '../../../receiver/store/migrate.ts';
import { openPglite } from '../../../receiver/store/open-pglite.ts';
import { openPostgres } from '../../../receiver/store/open-postgres.ts';
import { prepareFolder } from './prepare-folder.ts';

/** A new database that several receivers may have open. */
export interface SharedDatabase {
  /** One more connection, as a receiver opens one. */
  connect(): Promise<Database>;
  /** Removes the database. */
  end(): Promise<void>;
}

/**
 * Makes a database on the PostgreSQL server of TEST_DATABASE_URL (an administrator's address). Without one, PGlite stands in:
 * the statements are the same, and one comes after the other. It has its tables unless they are left out.
 */
export async function openShared({ tables = true } = {}): Promise<SharedDatabase> {
  const address = process.env.TEST_DATABASE_URL;
  const shared = address ? await openOnServer(address) : await openOnPglite();
  if (!tables) return shared;
  const first = await shared.connect();
  await migrate(first);
  await first.close();
  return shared;
}

async function openOnServer(address: string): Promise<SharedDatabase> {
  const name = `annae_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(address);
  url.pathname = `/${name}`;
  await administer(address, `create database ${name}`);
  return { connect: async () => openPostgres(url.href), end: () => administer(address, `drop database ${name} with (force)`) };
}

async function administer(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function openOnPglite(): Promise<SharedDatabase> {
  const folder = await prepareFolder();
  const database = await openPglite(folder);
  return {
    connect: async () => ({ ...database, shared: true, close: async () => {} }),
    async end() {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
