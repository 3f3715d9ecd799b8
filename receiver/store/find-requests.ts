import type { Query } from './database.ts';
import type { KeptRequest } from './request.ts';
import { readNumber } from './request-number.ts';

/** What a list shows of a request: nothing that tells who sent it. */
export type RequestSummary = Pick<KeptRequest, 'id' | 'received_at' | 'closed_at' | 'service' | 'kind' | 'language' | 'term'>;

/** One page of a list, and how many rows there are in all. */
export interface Page<Row> {
  rows: Row[];
  total: number;
}

/** The request with that number, however it is written, or null. */
export async function findRequest(query: Query, number: string): Promise<KeptRequest | null> {
  const id = readNumber(number);
  const [row] = id ? await query<KeptRequest>('select * from requests where id = $1', [id]) : [];
  return row ?? null;
}

/** The number of the request that came from a draft, or null. */
export async function findNumberOfDraft(query: Query, draftId: string): Promise<string | null> {
  const [row] = await query<{ id: string }>('select id from requests where draft_id = $1', [draftId]);
  return row?.id ?? null;
}

/** The requests, newest first; `page` counts from 1. */
export async function listRequests(query: Query, page: number, size: number): Promise<Page<RequestSummary>> {
  const rows = await query<RequestSummary>(
    `select id, received_at, closed_at, service, kind, language, term from requests
     order by received_at desc, id desc limit $1 offset $2`,
    [size, (page - 1) * size],
  );
  const [all] = await query<{ total: number }>('select count(*)::integer as total from requests');
  return { rows, total: all!.total };
}

/** Marks a request as answered, or as open again with null. False when there is none with that number. */
export async function closeRequest(query: Query, id: string, closedAt: Date | null): Promise<boolean> {
  const rows = await query('update requests set closed_at = $2 where id = $1 returning id', [id, closedAt]);
  return rows.length > 0;
}
