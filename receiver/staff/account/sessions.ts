import { randomBytes } from 'node:crypto';
import type { ServerContext } from '../../server-context.ts';
import { BACKWARDS } from '../../store/check-clock.ts';
import { readRoles, type Staff } from '../roles.ts';
import { hashSecret, type KeptToken } from '../tokens/tokens.ts';

/** Hours until a session ends: a working day. */
export const SESSION_HOURS = 9;
/** Minutes without a page until a session ends. */
export const IDLE_MINUTES = 30;

/** Begins a session for one of the staff, ends their earlier one, and returns the secret for the cookie. Only its hash is stored. */
export function startSession({ database, now }: ServerContext, { name, hash }: KeptToken): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const time = now();
  const expiresAt = new Date(time.getTime() + SESSION_HOURS * 60 * 60 * 1000);
  return database.transaction(async (query) => {
    await query('delete from sessions where staff = $1', [name]);
    await query('insert into sessions (hash, staff, token_hash, expires_at, seen_at) values ($1, $2, $3, $4, $5)', [
      hashSecret(secret),
      name,
      hash,
      expiresAt,
      time,
    ]);
    return secret;
  });
}

/**
 * Whose session it is; null where it is over, idle or unknown, or its token is void. The session counts as used now. A session that
 * was used in the future, by a wrong clock, is over: nobody knows how long it has been idle.
 */
export async function findSession({ database, now }: ServerContext, secret: string): Promise<Staff | null> {
  const time = now();
  const latest = new Date(time.getTime() + BACKWARDS);
  const idleSince = new Date(time.getTime() - IDLE_MINUTES * 60 * 1000);
  const [staff] = await database.query<{ name: string; roles: string }>(
    `update sessions set seen_at = $2 from tokens
     where sessions.hash = $1 and expires_at > $2 and seen_at > $3 and seen_at <= $4 and tokens.name = staff and tokens.hash = token_hash
     returning name, roles`,
    [hashSecret(secret), time, idleSince, latest],
  );
  return staff ? { name: staff.name, roles: readRoles(staff.roles) ?? [] } : null;
}

/** Ends a session. */
export async function endSession({ database }: ServerContext, secret: string): Promise<void> {
  await database.query('delete from sessions where hash = $1', [hashSecret(secret)]);
}
