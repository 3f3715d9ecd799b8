import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

/** Brings the tables to the newest version, or only to version `last`. Receivers that start together on one server wait for each other. */
export async function migrate(database: Database, last = MIGRATIONS.length): Promise<void> {
  await database.transaction(async (query) => {
    await query("select pg_advisory_xact_lock(hashtext('annae receiver'))");
    await query('create table if not exists versions (version integer primary key)');
    const [newest] = await query<{ version: number }>('select coalesce(max(version), 0) as version from versions');
    for (let version = newest!.version; version < last; version++) {
      for (const change of MIGRATIONS[version]!) await (typeof change === 'string' ? query(change) : change(query));
      await query('insert into versions values ($1)', [version + 1]);
    }
  });
}
