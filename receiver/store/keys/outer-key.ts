import { createHash } from 'node:crypto';

/** A key that the keys of requests are wrapped with. It is never in the database. */
export interface OuterKey {
  /** Tells keys apart, and nothing of the secret. */
  id: string;
  secret: Buffer;
}

/** The key that is used, and the one before it while requests may still be wrapped with that. */
export interface Keys {
  current: OuterKey;
  previous: OuterKey | null;
}

/** Makes an outer key of 32 bytes. */
export function outerKey(secret: Buffer): OuterKey {
  return { id: createHash('sha256').update('annae outer key').update(secret).digest('hex').slice(0, 16), secret };
}

/** Reads an outer key that is written in base64; null when it is not 32 bytes. */
export function parseOuterKey(text: string): OuterKey | null {
  const secret = Buffer.from(text, 'base64');
  return secret.length === 32 ? outerKey(secret) : null;
}

/** The one of the keys with that id, or null. */
export function findOuterKey({ current, previous }: Keys, id: string): OuterKey | null {
  return [current, previous].find((key) => key?.id === id) ?? null;
}
