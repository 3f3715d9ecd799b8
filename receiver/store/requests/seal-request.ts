import { createHash } from 'node:crypto';
import type { Keyring } from '../keys/keyring.ts';
import type { OuterKey } from '../keys/outer-key.ts';
import { makeKey, seal, unseal } from '../keys/seal.ts';
import { CONTENT_COLUMNS, type KeptRequest, type RequestContent } from './request.ts';

/** A request as it is in the database: its number, its times, and everything else encrypted. */
export interface SealedRequest extends Pick<KeptRequest, 'id' | 'received_at' | 'erase_at' | 'closed_at'> {
  sealed: Uint8Array;
  /** The outer key that the request's own key is wrapped with. */
  key_id: string;
  wrapped: Uint8Array;
}

/** Encrypts the contents of a request with a new key of its own. */
export function sealContent(id: string, content: RequestContent): { sealed: Buffer; key: Buffer } {
  const key = makeKey();
  const text = JSON.stringify(Object.fromEntries(CONTENT_COLUMNS.map((name) => [name, content[name]])));
  return { sealed: seal(key, Buffer.from(text), id), key };
}

/** Encrypts the key of a request. */
export function wrapKey(id: string, key: Buffer, outer: OuterKey): Buffer {
  return seal(outer.secret, key, id);
}

/** Decrypts a request; null where the keyring does not have the outer key for it. */
export function openRequest(row: SealedRequest, keyring: Keyring): KeptRequest | null {
  const { id, received_at, erase_at, closed_at } = row;
  const outer = keyring.find(row.key_id);
  if (!outer) return null;
  const content = unseal(unseal(outer.secret, row.wrapped, id), row.sealed, id);
  return { id, received_at, erase_at, closed_at, ...(JSON.parse(content.toString()) as RequestContent) };
}

/** The hash that the database stores for a draft's id. It finds the request by its id, but does not reveal the id. */
export function hashDraft(draftId: string): string {
  return createHash('sha256').update(draftId).digest('base64url');
}
