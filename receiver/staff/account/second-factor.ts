import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Actor } from '../../log/access.ts';
import { logAccess } from '../../log/log-access.ts';
import { BACKWARDS } from '../../store/check-clock.ts';
import type { Database, Query } from '../../store/database.ts';
import type { KeptToken } from '../tokens/tokens.ts';

/** Seconds that a code is valid (RFC 6238). One period before and one after are accepted too, for clocks that differ. */
const PERIOD = 30;
const WINDOW = 1;
/** RFC 4226 recommends 160 bits. */
const SECRET_BYTES = 20;
const SECRET_LETTERS = /^[A-Z2-7]{32}$/;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A new secret in Base32, as apps read it. */
export function makeSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** Whether a text has the form of a secret from `makeSecret`. */
export function isSecret(text: string): boolean {
  return SECRET_LETTERS.test(text);
}

/** The address for the QR code, which an app reads. */
export function addressOf(secret: string, name: string, issuer: string): string {
  return totpOf(secret, name, issuer).toString();
}

/** The period that a code belongs to; null where the code is wrong at that time. */
export function periodOf(secret: string, code: string, time: Date): number | null {
  // A Korean or Japanese keyboard may write full-width digits; the library throws where a character is not ASCII.
  const digits = code.normalize('NFKC').replace(/\s/g, '');
  if (!/^[0-9]{6}$/.test(digits)) return null;
  const delta = totpOf(secret).validate({ token: digits, timestamp: time.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(time.getTime() / 1000 / PERIOD) + delta;
}

/** Encrypts a secret so that only the token opens it: a copy of the database is not enough to make codes. */
export function sealSecret(secret: string, token: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), nonce);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Decrypts the result of `sealSecret` with the same token; throws for another token. */
export function openSecret(sealed: string, token: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token), bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

/**
 * Accepts a code of a person with a second factor. Each code works once, so that nobody can reuse a code that they have seen. Where
 * the last code is of the far future, the clock was wrong then, and the person is not locked out until that time.
 */
export async function takeCode(
  query: Query,
  { name, sealedSecret }: KeptToken,
  entered: { token: string; code: string; time: Date },
): Promise<boolean> {
  const period = periodOf(openSecret(sealedSecret!, entered.token), entered.code, entered.time);
  if (period === null) return false;
  const rows = await query(
    'update tokens set last_step = $2 where name = $1 and (coalesce(last_step, 0) < $2 or last_step > $3) returning name',
    [name, period, period + BACKWARDS / 1000 / PERIOD],
  );
  return rows.length > 0;
}

/** Sets up, or replaces, the second factor of the person who holds the token. */
export function addSecondFactor(
  database: Database,
  { name }: KeptToken,
  { secret, token, by }: { secret: string; token: string; by: Actor },
): Promise<void> {
  return database.transaction(async (query) => {
    await query('update tokens set sealed_secret = $2, last_step = null where name = $1', [name, sealSecret(secret, token)]);
    await logAccess(query, { ...by, action: 'add-second-factor', request_id: null, note: name });
  });
}

/** Lets a person who lost their second factor log in with the token alone; false where there was no second factor. */
export function removeSecondFactor(database: Database, name: string, by: Actor): Promise<boolean> {
  return database.transaction(async (query) => {
    const rows = await query('update tokens set sealed_secret = null where name = $1 and sealed_secret is not null returning name', [name]);
    if (rows.length) await logAccess(query, { ...by, action: 'remove-second-factor', request_id: null, note: name });
    return rows.length > 0;
  });
}

function totpOf(secret: string, label = '', issuer = ''): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: PERIOD, secret: Secret.fromBase32(secret) });
}

function keyOf(token: string): Buffer {
  return Buffer.from(hkdfSync('sha256', token, '', 'annae receiver: second factor', 32));
}
