import type { Query } from '../database.ts';
import type { OuterKey } from '../keys/outer-key.ts';
import { insertRequest } from './insert-request.ts';
import type { KeptRequest } from './request.ts';

const BATCH = 500;

/** Encrypts the requests that an older version stored in plain text, and drops their table. */
export async function sealPlainRequests(query: Query, outer: OuterKey): Promise<void> {
  const [table] = await query<{ name: string | null }>("select to_regclass('plain_requests')::text as name");
  if (!table!.name) return;
  for (let rows = await readPlain(query, ''); rows.length > 0; rows = await readPlain(query, rows.at(-1)!.id))
    for (const row of rows) await insertRequest(query, row, outer);
  await query('drop table plain_requests');
}

function readPlain(query: Query, after: string): Promise<KeptRequest[]> {
  return query<KeptRequest>('select * from plain_requests where id > $1 order by id limit $2', [after, BATCH]);
}
