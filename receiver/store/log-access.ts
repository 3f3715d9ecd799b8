import { addDays } from '../days.ts';
import type { Query } from './database.ts';
import type { Page } from './find-requests.ts';

/** What can be done with a request; `expire` is the receiver's own doing. */
export type Action = 'log-in' | 'view' | 'export' | 'close' | 'reopen' | 'erase' | 'expire';

/**
 * Who did what with whose data, when and from where: the five things that 개인정보의 안전성 확보조치 기준 (고시) 제8조 wants
 * in a log of accesses.
 */
export interface Access {
  at: Date;
  /** The name of the token, or `receiver`. */
  staff: string;
  /** The address that the page was asked from; null when the receiver acted by itself. */
  address: string | null;
  action: Action;
  request_id: string | null;
}

/** The same article asks for two years where identifying numbers may occur; people write them although told not to. */
const KEPT_DAYS = 2 * 366;

/** Writes one line of the log. */
export async function logAccess(query: Query, { at, staff, address, action, request_id }: Access): Promise<void> {
  await query('insert into accesses (at, staff, address, action, request_id) values ($1, $2, $3, $4, $5)', [
    at,
    staff,
    address,
    action,
    request_id,
  ]);
}

/** The log, newest first; `page` counts from 1. */
export async function listAccesses(query: Query, page: number, size: number): Promise<Page<Access>> {
  const rows = await query<Access>('select at, staff, address, action, request_id from accesses order by id desc limit $1 offset $2', [
    size,
    (page - 1) * size,
  ]);
  const [all] = await query<{ total: number }>('select count(*)::integer as total from accesses');
  return { rows, total: all!.total };
}

/** Drops the lines that are older than they have to be kept. */
export async function dropOldAccesses(query: Query, now: Date): Promise<void> {
  await query('delete from accesses where at < $1', [addDays(now, -KEPT_DAYS)]);
}
