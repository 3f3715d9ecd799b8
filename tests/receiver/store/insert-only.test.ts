import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../core/time/seoul-clock.ts';
import { checkLog } from '../../../receiver/log/check-log.ts';
import { dropOldAccesses, recordAccess } from '../../../receiver/log/log-access.ts';
import { addToken } from '../../../receiver/staff/tokens/tokens.ts';
import type { Database, Query } from '../../../receiver/store/database.ts';
import { migrate } from '../../../receiver/store/migrate.ts';
import { eraseExpired } from '../../../receiver/store/requests/erase-requests.ts';
import { openShared, type SharedDatabase } from '../drive/open-shared.ts';

const NOW = new Date('2026-11-24T03:00:00Z');
const LINE = { staff: 'kim', address: '192.0.2.1', action: 'view', request_id: '7K3M9-QWF2T' } as const;

/** Roles belong to the whole server, which may have others by the README’s names. */
const ROLE = `annae_test_${randomUUID().replaceAll('-', '')}`;
const ROLES = [ROLE, `${ROLE}_log`];

/** The statements of the README that give the log to another owner. */
const STATEMENTS = /```sql\n(.*?)```/s
  .exec(readFileSync(new URL('../../../receiver/README.md', import.meta.url), 'utf8'))![1]!
  .split(';')
  .map((statement) => statement.trim().replace(/\bannae(?=_log\b|\b)/g, ROLE))
  .filter(Boolean);

let shared: SharedDatabase;
let administrator: Database;
let receiver: Database;
beforeAll(async () => {
  shared = await openShared({ tables: false });
  administrator = await shared.connect();
  await administrator.query(`create role ${ROLE}`);
  await administrator.query(`grant usage, create on schema public to ${ROLE}`);
  receiver = inRole(administrator, ROLE);
  await migrate(receiver);
  await recordAccess(receiver, { ...LINE, at: addDays(NOW, -900) });
  for (const statement of STATEMENTS) await administrator.query(statement);
});
afterAll(async () => {
  for (const role of ROLES) await administrator.query(`drop owned by ${role} cascade`);
  for (const role of ROLES) await administrator.query(`drop role ${role}`);
  await administrator.close();
  await shared.end();
});

/** The same database, with the rights of a role for each statement. */
function inRole(database: Database, role: string): Database {
  const transaction = <Result>(work: (query: Query) => Promise<Result>) =>
    database.transaction(async (query) => {
      await query(`set local role ${role}`);
      return work(query);
    });
  return { ...database, transaction, query: (sql, values) => transaction((query) => query(sql, values)) };
}

describe('a receiver whose role may only insert into the log', () => {
  it('writes, checks, manages tokens and erases as before', async () => {
    await recordAccess(receiver, { ...LINE, at: NOW });
    await addToken(receiver, { name: 'kim', roles: ['read'] }, { at: NOW, staff: 'operator', address: null });
    expect(await eraseExpired({ database: receiver, settings: { clockGapDays: 7 }, now: () => NOW })).toBe(0);
    await migrate(receiver);
    expect(await checkLog(receiver, [], NOW)).toMatchObject({ type: 'whole', lines: 3 });
  });

  it.each([
    "update accesses set staff = 'lee'",
    'delete from accesses',
    'truncate accesses',
    'drop table accesses',
    'alter table accesses drop column hash',
    'delete from log_ends',
  ])('is refused: %s', async (statement) => {
    await expect(receiver.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('leaves old lines to the administrator', async () => {
    await administrator.transaction((query) => dropOldAccesses(query, NOW));
    expect(await checkLog(receiver, [], NOW)).toMatchObject({ type: 'whole', lines: 2 });
  });
});
