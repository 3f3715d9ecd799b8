import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../core/time/seoul-clock.ts';
import { readKeyFile, writeKeyFile } from '../../../receiver/store/keys/key-file.ts';
import { outerKey } from '../../../receiver/store/keys/outer-key.ts';
import { rotateKey } from '../../../receiver/store/keys/rotate-key.ts';
import { makeKey, unseal } from '../../../receiver/store/keys/seal.ts';
import { migrate } from '../../../receiver/store/migrate.ts';
import { eraseRequest } from '../../../receiver/store/requests/erase-requests.ts';
import { findNumberOfDraft, findRequest, listRequests } from '../../../receiver/store/requests/find-requests.ts';
import { keepRequest } from '../../../receiver/store/requests/keep-request.ts';
import type { Store } from '../../../receiver/store/store.ts';
import { filesWith } from '../drive/files-with.ts';
import { contentOf, kindsOfStore, type StorePlace } from '../drive/kinds-of-store.ts';

const DRAFT = '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13';
const ERASED = '7K3M9-QWF2T';
const LIVE = '00000-00000';
const ACCESS = { staff: 'kim', address: '127.0.0.1', action: 'erase', note: null } as const;

describe.each(kindsOfStore())('the files of $name', ({ prepare }) => {
  let place: StorePlace;
  let store: Store;
  beforeEach(async () => {
    place = await prepare();
    store = await place.open();
  });
  afterEach(async () => {
    await store.database.close();
    place.remove();
  });

  const keep = (id: string, content = contentOf()) => keepRequest(store, { content, id, retentionDays: 90 });
  const written = (content = contentOf({ draft_id: DRAFT })) =>
    Object.entries(content)
      .filter(([name]) => !['service', 'kind', 'language', 'answer_language', 'contact_method'].includes(name))
      .map(([, value]) => value!);

  it('hold no plain text of a request, before and after it is erased', async () => {
    await keep(ERASED, contentOf({ draft_id: DRAFT }));
    await store.database.query('checkpoint');
    for (const text of written()) expect([text, filesWith(place.folder, text)]).toEqual([text, []]);
    expect(await findRequest(store, ERASED)).toMatchObject(contentOf({ draft_id: DRAFT }));
    await eraseRequest(store.database, { ...ACCESS, at: place.clock.now, request_id: ERASED });
    for (const text of written()) expect([text, filesWith(place.folder, text)]).toEqual([text, []]);
  });

  it('hold no key for erased requests after the outer key has changed', async () => {
    await keep(ERASED, contentOf({ draft_id: DRAFT }));
    await keep(LIVE);
    const outer = readKeyFile(place.keyFile)!.current.secret;
    const [row] = await store.database.query<{ sealed: Uint8Array; wrapped: Uint8Array }>(
      'select sealed, wrapped from requests join request_keys on request_id = id where id = $1',
      [ERASED],
    );
    const own = unseal(outer, row!.wrapped, ERASED);
    expect(unseal(own, row!.sealed, ERASED).toString()).toContain(contentOf().email);
    await eraseRequest(store.database, { ...ACCESS, at: place.clock.now, request_id: ERASED });
    await rotateKey(store);
    // The write-ahead log of a server still has the wrapped key, so that key must be useless.
    expect(filesWith(place.folder, Buffer.from(row!.wrapped)).length > 0).toBe(!place.isEmbedded);
    for (const key of [outer, own]) {
      for (const form of [key, key.toString('base64'), key.toString('hex')]) expect(filesWith(place.folder, form)).toEqual([]);
    }
    const { current, previous } = readKeyFile(place.keyFile)!;
    expect(previous).toBeNull();
    expect(() => unseal(current.secret, row!.wrapped, ERASED)).toThrow();
    expect(await findRequest(store, LIVE)).toMatchObject(contentOf());
  });

  it('give a request by its draft, and know the same draft again', async () => {
    const content = contentOf({ draft_id: DRAFT });
    expect(await keep(ERASED, content)).toEqual({ type: 'kept', id: ERASED });
    expect(await keep(LIVE, content)).toEqual({ type: 'kept', id: ERASED });
    expect(await keep(LIVE, { ...content, phone: null })).toEqual({ type: 'changed', id: ERASED });
    expect(await findNumberOfDraft(store, DRAFT)).toBe(ERASED);
    expect((await listRequests(store, 1, 25)).rows).toEqual([expect.objectContaining({ id: ERASED, term: 'alien-registration-card' })]);
  });

  it('cannot be read with another key, and the receiver says so', async () => {
    await keep(LIVE);
    await store.database.close();
    const { keyFile } = place;
    const lost = readKeyFile(keyFile)!;
    rmSync(keyFile);
    await expect(place.open()).rejects.toThrow(`the key of the requests is missing: put ${keyFile} back`);
    writeKeyFile(keyFile, { current: outerKey(makeKey()), previous: null });
    await expect(place.open()).rejects.toThrow(`the requests are encrypted with another key than the one in ${keyFile}`);
    writeKeyFile(keyFile, lost);
    store = await place.open();
    expect(await findRequest(store, LIVE)).toMatchObject(contentOf());
  });
});

describe.each(kindsOfStore())('requests that an older version stored in plain text, on $name', ({ prepare }) => {
  it('are encrypted at the next start, with all of their contents', async () => {
    const place = await prepare();
    const old = await place.openBare();
    await migrate(old, 1);
    const row = {
      id: LIVE,
      received_at: place.clock.now,
      erase_at: addDays(place.clock.now, 90),
      closed_at: null,
      ...contentOf({ draft_id: DRAFT }),
    };
    const places = Object.keys(row).map((_, number) => `$${number + 1}`);
    await old.query(`insert into requests (${Object.keys(row).join(', ')}) values (${places.join(', ')})`, Object.values(row));
    await old.close();
    const store = await place.open();
    await store.database.forget();
    await store.database.query('checkpoint');
    expect(await findRequest(store, LIVE)).toEqual(row);
    expect(await findNumberOfDraft(store, DRAFT)).toBe(LIVE);
    // The operator of a server has to remove its older write-ahead log and archive.
    const now = filesWith(place.folder, row.email!).filter((path) => place.isEmbedded || !/\/(pg_wal|archive)\//.test(path));
    expect(now).toEqual([]);
    await store.database.close();
    place.remove();
  });
});
