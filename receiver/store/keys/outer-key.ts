import { createHash } from 'node:crypto';

/** A key that the keys of requests are wrapped with. It is never in the database. */
export interface OuterKey {
  /** Tells keys apart, and reveals nothing about the secret. */
  id: string;
  secret: Buffer;
}

/** The current key, and the previous one as long as requests may still be wrapped with it. */
export interface Keys {
  current: OuterKey;
  previous: OuterKey | null;
}

/** Makes an outer key of 32 bytes. */
export function outerKey(secret: Buffer): OuterKey {
  return { id: createHash('sha256').update('annae outer key').update(secret).digest('hex').slice(0, 16), secret };
}

/** Reads an outer key in base64; null where it is not 32 bytes. */
export function parseOuterKey(text: string): OuterKey | null {
  const secret = Buffer.from(text, 'base64');
  return secret.length === 32 ? outerKey(secret) : null;
}

/** The key with that id, or null. */
export function findOuterKey({ current, previous }: Keys, id: string): OuterKey | null {
  return [current, previous].find((key) => key?.id === id) ?? null;
}
