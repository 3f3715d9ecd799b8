import { addDays, seoulDate } from '../../../core/time/seoul-clock.ts';
import { LATEST } from '../check-clock.ts';
import type { Query } from '../database.ts';
import type { OuterKey } from '../keys/outer-key.ts';
import { diskFull } from '../obstacle.ts';
import type { Store } from '../store.ts';
import { insertRequest } from './insert-request.ts';
import { readRequests } from './read-requests.ts';
import { CONTENT_COLUMNS, type KeptRequest, type RequestContent } from './request.ts';
import { hashDraft } from './seal-request.ts';

/** `kept`: stored now or by an earlier try. `changed`: an earlier try with the same draft id had other contents. */
export type Keeping = { type: 'kept' | 'changed'; id: string };

interface Arrival {
  content: RequestContent;
  /** The number of the request, if it is new. */
  id: string;
  retentionDays: number;
}

/** Stores a request once, however often its draft is sent, and counts it. It is on the disk when this resolves. Rejects when the disk is full. */
export async function keepRequest(store: Store, { content, id, retentionDays }: Arrival): Promise<Keeping> {
  if (!store.database.hasRoom()) throw diskFull();
  return store.database.transaction(async (query) => {
    const { time, outer } = await readState(query, store);
    const request: KeptRequest = { ...content, id, received_at: time, erase_at: addDays(time, retentionDays), closed_at: null };
    if (!(await insertRequest(query, request, outer))) {
      const earlier = await findByDraft(query, store, content.draft_id!);
      if (earlier && earlier.erase_at > time) return { type: isSame(earlier, content) ? 'kept' : 'changed', id: earlier.id };
      // The earlier request waits to be erased, or was erased just now: the draft counts as new.
      if (earlier) await query('update requests set draft_hash = null where id = $1', [earlier.id]);
      if (!(await insertRequest(query, request, outer))) throw new Error('the draft is being stored by another receiver');
    }
    await count(query, request);
    return { type: 'kept', id };
  });
}

/** The time, and the key to wrap with. The lock keeps that key from being replaced until the request is stored. */
async function readState(query: Query, { keyring, now }: Store): Promise<{ time: Date; outer: OuterKey }> {
  const [state] = await query<{ time: Date; key_id: string }>(`select ${LATEST} as time, key_id from outer_key for share`, [now()]);
  const outer = keyring.find(state!.key_id);
  if (!outer) throw new Error('another receiver uses a key that is not in our file');
  return { time: state!.time, outer };
}

async function count(query: Query, { received_at, service, language }: KeptRequest): Promise<void> {
  await query(
    `insert into tallies (day, service, language, count) values ($1, $2, $3, 1)
     on conflict (day, service, language) do update set count = tallies.count + 1`,
    [seoulDate(received_at), service, language],
  );
}

async function findByDraft(query: Query, store: Store, draftId: string): Promise<KeptRequest | undefined> {
  const [request] = await readRequests(query, store, ['draft_hash = $1', hashDraft(draftId)]);
  return request;
}

function isSame(earlier: RequestContent, content: RequestContent): boolean {
  return CONTENT_COLUMNS.every((column) => earlier[column] === content[column]);
}
