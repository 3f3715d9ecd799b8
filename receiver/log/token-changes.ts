import { addDays } from '../../core/time/seoul-clock.ts';
import type { Query } from '../store/database.ts';
import { RIGHTS_DAYS } from '../upkeep/retention.ts';
import type { Action, Actor } from './access.ts';
import { logAccess } from './log-access.ts';

/** A change of rights: who gave or took them, whose they are, and when. */
export interface TokenChange {
  at: Date;
  /** Who changed the token. */
  staff: string;
  action: Action;
  /** Whose token it is. */
  name: string;
  /** The roles after the change, as `read,erase`. */
  roles: string;
}

/** Adds a change to the list of changes and to the access log. Part of the transaction that makes the change. */
export async function recordChange(
  query: Query,
  by: Actor,
  { action, name, roles }: Pick<TokenChange, 'action' | 'name' | 'roles'>,
): Promise<void> {
  await query('insert into token_changes (at, staff, action, name, roles) values ($1, $2, $3, $4, $5)', [
    by.at,
    by.staff,
    action,
    name,
    roles,
  ]);
  await logAccess(query, { ...by, action, request_id: null, note: roles ? `${name}: ${roles.replaceAll(',', ', ')}` : name });
}

/** The changes, newest first. */
export function listChanges(query: Query, size: number): Promise<TokenChange[]> {
  return query<TokenChange>('select at, staff, action, name, roles from token_changes order by id desc limit $1', [size]);
}

/** Drops the changes whose period is over. */
export async function dropOldChanges(query: Query, now: Date): Promise<void> {
  await query('delete from token_changes where at < $1', [addDays(now, -RIGHTS_DAYS)]);
}
