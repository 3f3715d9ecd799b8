import { mkdirSync } from 'node:fs';
import type { Database } from './database.ts';
import { type Answer, lockFolder } from './lock-folder.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';

/**
 * Opens the server at `address`, or without one the files in `folder`, and brings the tables up to date. Another process that
 * finds the folder taken can ask `answer`.
 */
export async function openDatabase(folder: string, address: string | undefined, answer?: Answer): Promise<Database> {
  const database = address ? openPostgres(address) : await openLocked(folder, answer);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

async function openLocked(folder: string, answer: Answer | undefined): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder, answer);
  if (!unlock) throw new Error(`another receiver is using ${folder}`);
  try {
    const database = await openPglite(folder);
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}
