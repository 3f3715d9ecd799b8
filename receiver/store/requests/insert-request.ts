import type { Query } from '../database.ts';
import type { OuterKey } from '../keys/outer-key.ts';
import type { KeptRequest } from './request.ts';
import { hashDraft, sealContent, wrapKey } from './seal-request.ts';

/** Stores a request encrypted, with its key wrapped; false where its draft is already stored. */
export async function insertRequest(query: Query, request: KeptRequest, outer: OuterKey): Promise<boolean> {
  const { id, draft_id, received_at, erase_at, closed_at } = request;
  const { sealed, key } = sealContent(id, request);
  const inserted = await query(
    `with kept as (
       insert into requests (id, draft_hash, received_at, erase_at, closed_at, sealed) values ($1, $2, $3, $4, $5, $6)
       on conflict (draft_hash) do nothing returning id
     )
     insert into request_keys (request_id, key_id, wrapped) select id, $7, $8 from kept returning request_id`,
    [id, draft_id && hashDraft(draft_id), received_at, erase_at, closed_at, sealed, outer.id, wrapKey(id, key, outer)],
  );
  return inserted.length > 0;
}
