import { randomBytes } from 'node:crypto';
import type { Office } from '../office.ts';
import { hashSecret, tokenHash } from './tokens.ts';

/** A working day; then the token is asked for again. */
export const SESSION_HOURS = 9;

/** Begins a session for one of the staff; returns the secret for the cookie, which is kept hashed. */
export async function startSession({ database, folder, now }: Office, staff: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now().getTime() + SESSION_HOURS * 60 * 60 * 1000);
  await database.query('insert into sessions (hash, staff, token_hash, expires_at) values ($1, $2, $3, $4)', [
    hashSecret(secret),
    staff,
    tokenHash(folder, staff),
    expiresAt,
  ]);
  return secret;
}

/** Whose session it is; null when it is over, unknown, or the token that began it is void. */
export async function findSession({ database, folder, now }: Office, secret: string): Promise<string | null> {
  const [session] = await database.query<{ staff: string; token_hash: string }>(
    'select staff, token_hash from sessions where hash = $1 and expires_at > $2',
    [hashSecret(secret), now()],
  );
  return session && session.token_hash === tokenHash(folder, session.staff) ? session.staff : null;
}

/** Ends a session. */
export async function endSession({ database }: Office, secret: string): Promise<void> {
  await database.query('delete from sessions where hash = $1', [hashSecret(secret)]);
}
