import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { servePglite } from './serve-pglite.ts';

/** A new database that several processes reach by its address. */
export interface TestDatabase {
  address: string;
  /** Removes the database. */
  end(): Promise<void>;
}

/**
 * Makes a database on the PostgreSQL server of TEST_DATABASE_URL (an administrator's address). Without one, PGlite stands in behind a
 * socket: it speaks the same protocol and runs one statement, or one transaction, after the other.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const address = process.env.TEST_DATABASE_URL;
  if (!address) return openOnPglite();
  const name = `annae_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(address);
  url.pathname = `/${name}`;
  await administer(address, `create database ${name}`);
  return { address: url.href, end: () => administer(address, `drop database ${name} with (force)`) };
}

async function openOnPglite(): Promise<TestDatabase> {
  const db = await PGlite.create();
  const { address, stop } = await servePglite(db);
  return {
    address,
    async end() {
      await stop();
      await db.close();
    },
  };
}

async function administer(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(statement);
  await client.end();
}
