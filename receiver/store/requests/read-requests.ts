import type { Query } from '../database.ts';
import type { Store } from '../store.ts';
import type { KeptRequest } from './request.ts';
import { openRequest, type SealedRequest } from './seal-request.ts';

/** Reads and decrypts the requests that match a condition: the text after `where`, and its values. */
export async function readRequests(
  query: Query,
  { keyring }: Pick<Store, 'keyring'>,
  [condition, ...values]: readonly [condition: string, ...values: unknown[]],
): Promise<KeptRequest[]> {
  const read = () =>
    query<SealedRequest>(
      `select id, received_at, erase_at, closed_at, sealed, key_id, wrapped
       from requests join request_keys on request_id = id where ${condition}`,
      values,
    );
  const rows = await read();
  // Another receiver may have changed the key just after we read the rows. Then we read them again.
  const known = rows.every(({ key_id }) => keyring.find(key_id)) ? rows : await read();
  return known.map((row) => {
    const request = openRequest(row, keyring);
    if (!request) throw new Error(`no key opens the request ${row.id}`);
    return request;
  });
}
