import { LATEST } from '../check-clock.ts';
import type { Query } from '../database.ts';
import type { Store } from '../store.ts';
import { readRequests } from './read-requests.ts';
import type { KeptRequest } from './request.ts';
import { readNumber } from './request-number.ts';
import { hashDraft } from './seal-request.ts';

/** What a list shows of a request: nothing about its sender. */
export type RequestSummary = Pick<KeptRequest, 'id' | 'received_at' | 'closed_at' | 'service' | 'kind' | 'language' | 'term'>;

/** One page of a list, and how many rows there are in all. */
export interface Page<Row> {
  rows: Row[];
  total: number;
}

/** A request whose period is over is hidden from everybody, even before it is erased. `$1` is now. */
const READABLE = `erase_at > ${LATEST}`;

/** The request with that number, in any spelling, or null. */
export async function findRequest(store: Store, number: string): Promise<KeptRequest | null> {
  const id = readNumber(number);
  const [request] = id ? await readRequests(store.database.query, store, [`${READABLE} and id = $2`, store.now(), id]) : [];
  return request ?? null;
}

/** The number of the request that came from a draft, or null. */
export async function findNumberOfDraft({ database, now }: Store, draftId: string): Promise<string | null> {
  const [row] = await database.query<{ id: string }>(`select id from requests where ${READABLE} and draft_hash = $2`, [
    now(),
    hashDraft(draftId),
  ]);
  return row?.id ?? null;
}

/** The requests, newest first; `page` counts from 1. */
export async function listRequests(store: Store, page: number, size: number): Promise<Page<RequestSummary>> {
  const { query } = store.database;
  const time = store.now();
  const order = 'order by received_at desc, id desc limit $2 offset $3';
  const requests = await readRequests(query, store, [`${READABLE} ${order}`, time, size, (page - 1) * size]);
  const [all] = await query<{ total: number }>(`select count(*)::integer as total from requests where ${READABLE}`, [time]);
  return { rows: requests.map(summarise), total: all!.total };
}

/** Sets when a request was answered, or with null that it is open again. False where there is no request with that number. */
export async function closeRequest(query: Query, id: string, { now, closedAt }: { now: Date; closedAt: Date | null }): Promise<boolean> {
  const rows = await query(`update requests set closed_at = $3 where ${READABLE} and id = $2 returning id`, [now, id, closedAt]);
  return rows.length > 0;
}

function summarise({ id, received_at, closed_at, service, kind, language, term }: KeptRequest): RequestSummary {
  return { id, received_at, closed_at, service, kind, language, term };
}
