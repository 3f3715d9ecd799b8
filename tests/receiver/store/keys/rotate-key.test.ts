import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readKeyFile } from '../../../../receiver/store/keys/key-file.ts';
import { openKeyring } from '../../../../receiver/store/keys/keyring.ts';
import { type OuterKey, outerKey } from '../../../../receiver/store/keys/outer-key.ts';
import { destroyOldKey, isRotationDue, prepareKey, rotateKey, wrapAnew } from '../../../../receiver/store/keys/rotate-key.ts';
import { makeKey } from '../../../../receiver/store/keys/seal.ts';
import { eraseRequest } from '../../../../receiver/store/requests/erase-requests.ts';
import { findRequest } from '../../../../receiver/store/requests/find-requests.ts';
import { keepRequest } from '../../../../receiver/store/requests/keep-request.ts';
import { makeNumber } from '../../../../receiver/store/requests/request-number.ts';
import type { Store } from '../../../../receiver/store/store.ts';
import { contentOf, kindsOfStore, type StorePlace } from '../../drive/kinds-of-store.ts';

describe.each(kindsOfStore())('a change of the key, on $name', ({ prepare }) => {
  let place: StorePlace;
  let store: Store;
  let numbers: string[];
  beforeAll(async () => {
    place = await prepare();
    store = await place.open();
  });
  afterAll(async () => {
    await store.database.close();
    place.remove();
  });
  beforeEach(async () => {
    numbers = await Promise.all(['one', 'two', 'three'].map((description) => keep(store, description)));
  });

  async function keep(by: Store, description: string): Promise<string> {
    return (await keepRequest(by, { content: contentOf({ description }), id: makeNumber(), retentionDays: 90 })).id;
  }

  const read = (by: Store, ids: readonly string[]) => Promise.all(ids.map(async (id) => (await findRequest(by, id))?.description));
  const secretInFile = () => readKeyFile(place.keyFile)!.current.secret.toString('base64');
  /** Ends the receiver and starts it again, as after a crash. */
  async function restart(): Promise<void> {
    await store.database.close();
    store = await place.open();
  }
  /** Another receiver on the same database, with the same file and its own memory. */
  const secondReceiver = (): Store => ({ ...store, keyring: openKeyring(store.keyring.source)! });

  it('keeps every request readable and leaves nothing of the old key in the file', async () => {
    const old = secretInFile();
    await rotateKey(store);
    expect(await read(store, numbers)).toEqual(['one', 'two', 'three']);
    expect(readFileSync(place.keyFile, 'utf8')).not.toContain(old);
    expect(await store.database.query('select distinct key_id from request_keys')).toEqual([{ key_id: store.keyring.keys().current.id }]);
  });

  it.each([
    ['the new key is in the file', [prepareKey]],
    ['the requests are wrapped with it', [prepareKey, wrapAnew]],
    ['the old key is gone', [prepareKey, wrapAnew, destroyOldKey]],
  ])('loses nothing when it stops after this: %s', async (_, steps) => {
    const old = secretInFile();
    for (const step of steps) await step(store);
    numbers.push(await keep(store, 'four'));
    await restart();
    expect(await read(store, numbers)).toEqual(['one', 'two', 'three', 'four']);
    expect(readKeyFile(place.keyFile)!.previous).toBeNull();
    expect(readFileSync(place.keyFile, 'utf8')).not.toContain(old);
  });

  it('loses nothing when the wrapping fails half-way', async () => {
    await prepareKey(store);
    const failing: Store = {
      ...store,
      database: {
        ...store.database,
        transaction: (work) =>
          store.database.transaction(async (query) => {
            await work(query);
            throw new Error('the machine stops');
          }),
      },
    };
    await expect(wrapAnew(failing)).rejects.toThrow('the machine stops');
    await restart();
    expect(await read(store, numbers)).toEqual(['one', 'two', 'three']);
  });

  it('destroys no key while something is still wrapped with it', async () => {
    await prepareKey(store);
    await destroyOldKey(store);
    expect(readKeyFile(place.keyFile)!.previous).not.toBeNull();
    await restart();
    expect(await read(store, numbers)).toEqual(['one', 'two', 'three']);
  });

  it('reaches other receivers that share the file, while they store and read', async () => {
    const other = secondReceiver();
    const storing = (async () => {
      const kept: string[] = [];
      for (let count = 0; count < 30; count++) kept.push(await keep(other, `number ${count}`));
      return kept;
    })();
    for (let count = 0; count < 3; count++) await rotateKey(store);
    const kept = await storing;
    for (const receiver of [store, other]) {
      expect(await read(receiver, kept)).toEqual(kept.map((_, count) => `number ${count}`));
      expect(await read(receiver, numbers)).toEqual(['one', 'two', 'three']);
    }
  });

  it('does no harm when two receivers begin it at the same time', async () => {
    const other = secondReceiver();
    await Promise.all([rotateKey(store), rotateKey(other)]);
    for (const receiver of [store, other]) expect(await read(receiver, numbers)).toEqual(['one', 'two', 'three']);
    expect(readKeyFile(place.keyFile)!.previous).toBeNull();
  });

  it('is due after an erasure, until it has been done', async () => {
    await rotateKey(store);
    expect(await isRotationDue(store.database.query)).toBe(false);
    const access = { at: place.clock.now, staff: 'kim', address: '127.0.0.1', action: 'erase', note: null } as const;
    await eraseRequest(store.database, { ...access, request_id: '00000-00000' });
    expect(await isRotationDue(store.database.query)).toBe(false);
    await eraseRequest(store.database, { ...access, request_id: numbers[0]! });
    expect(await isRotationDue(store.database.query)).toBe(true);
    await restart();
    expect(await isRotationDue(store.database.query)).toBe(true);
    await rotateKey(store);
    expect(await isRotationDue(store.database.query)).toBe(false);
  });
});

describe.each(kindsOfStore())('a key in the environment, on $name', ({ prepare }) => {
  it('changes at a start with both keys, and the old one is not needed after that', async () => {
    const place = await prepare();
    const [first, second] = [outerKey(makeKey()), outerKey(makeKey())];
    const startWith = (current: OuterKey, previous: OuterKey | null = null) =>
      place.open({ type: 'environment', keys: { current, previous } });
    const before = await startWith(first);
    const { id } = await keepRequest(before, { content: contentOf(), id: makeNumber(), retentionDays: 90 });
    await before.database.close();
    await expect(startWith(second)).rejects.toThrow('the requests are encrypted with another key than the one in RECEIVER_KEY');
    await (await startWith(second, first)).database.close();
    const after = await startWith(second);
    expect(await findRequest(after, id)).toMatchObject(contentOf());
    expect(existsSync(place.keyFile)).toBe(false);
    await after.database.close();
    await expect(startWith(first)).rejects.toThrow('another key');
    place.remove();
  });
});
