import type { Query } from '../database.ts';
import type { Store } from '../store.ts';
import { findOuterKey, type OuterKey, outerKey } from './outer-key.ts';
import { makeKey, seal, unseal } from './seal.ts';

type KeyStore = Pick<Store, 'database' | 'keyring'>;

/** How many keys are wrapped in one statement. */
const BATCH = 1000;

/** Receivers on one server clean up one after the other: a receiver that erases requests by period or changes the key holds this lock. */
export const CLEANING_LOCK = "select pg_advisory_xact_lock(hashtext('annae receiver cleaning'))";

/** Notes that the key has to change, if there is a request that matches `condition`: it is about to be erased. */
export async function scheduleRotation(query: Query, condition: string, values: readonly unknown[]): Promise<void> {
  await query(
    `update outer_key set rotation_due = true where not rotation_due and exists (select from requests where ${condition})`,
    values,
  );
}

/** Whether a request has been erased since the last change of the key. */
export async function isRotationDue(query: Query): Promise<boolean> {
  const [row] = await query<{ rotation_due: boolean }>('select rotation_due from outer_key');
  return row!.rotation_due;
}

/**
 * Changes the key in the file: wraps the keys of all requests anew and destroys the old outer key, and with it the last way
 * to open erased requests. Each of the three steps is on the disk before the next begins, and can be repeated.
 */
export async function rotateKey(store: KeyStore): Promise<void> {
  await finishRotation(store);
  await prepareKey(store);
  await finishRotation(store);
}

/** Finishes a change of the key that was interrupted, or that the operator began by giving both keys in the environment. */
export async function finishRotation(store: KeyStore): Promise<void> {
  if (!store.keyring.reload().previous) return;
  await wrapAnew(store);
  await destroyOldKey(store);
}

/** The first step: puts a new key into the file, beside the old one. */
export function prepareKey({ database, keyring }: KeyStore): Promise<void> {
  return database.transaction(async (query) => {
    await query(CLEANING_LOCK);
    const { current, previous } = keyring.reload();
    if (!previous) keyring.replace({ current: outerKey(makeKey()), previous: current });
  });
}

/** The second step: wraps the keys of all requests with the new key, which every receiver uses from then on. */
export function wrapAnew({ database, keyring }: KeyStore): Promise<void> {
  return database.transaction(async (query) => {
    await query(CLEANING_LOCK);
    // A server may be configured to answer before data is on the disk. The old key must outlive everything that is wrapped with it.
    await query('set local synchronous_commit = on');
    const { current } = keyring.reload();
    // Waits for requests that are being stored with the old key, and blocks new ones.
    await query('update outer_key set key_id = $1, rotation_due = false where key_id <> $1', [current.id]);
    for (;;) {
      const rows = await query<WrappedKey>('select request_id, key_id, wrapped from request_keys where key_id <> $1 limit $2', [
        current.id,
        BATCH,
      ]);
      if (rows.length === 0) return;
      await store(query, current, rows.map(unwrap));
    }
  });

  function unwrap({ request_id, key_id, wrapped }: WrappedKey) {
    const key = findOuterKey(keyring.keys(), key_id);
    if (!key) throw new Error(`no key opens the request ${request_id}`);
    return { id: request_id, key: unseal(key.secret, wrapped, request_id) };
  }
}

/** The third step: removes the old key from the file when nothing is wrapped with it any more. */
export function destroyOldKey({ database, keyring }: KeyStore): Promise<void> {
  return database.transaction(async (query) => {
    await query(CLEANING_LOCK);
    const { current, previous } = keyring.reload();
    if (!previous || keyring.source.type === 'environment') return;
    const others = await query('select from request_keys where key_id <> $1 union all select from outer_key where key_id <> $1', [
      current.id,
    ]);
    if (others.length === 0) keyring.replace({ current, previous: null });
  });
}

interface WrappedKey {
  request_id: string;
  key_id: string;
  wrapped: Uint8Array;
}

async function store(query: Query, outer: OuterKey, keys: readonly { id: string; key: Buffer }[]): Promise<void> {
  await query(
    `update request_keys set key_id = $1, wrapped = decode(fresh.wrapped, 'base64')
     from unnest($2::text[], $3::text[]) as fresh (id, wrapped) where request_id = fresh.id`,
    [outer.id, keys.map(({ id }) => id), keys.map(({ id, key }) => seal(outer.secret, key, id).toString('base64'))],
  );
}
