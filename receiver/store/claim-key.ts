import type { Database, Query } from './database.ts';
import { createKeyFile, type Keyring, type KeySource, openKeyring } from './keys/keyring.ts';
import { finishRotation } from './keys/rotate-key.ts';
import { sealPlainRequests } from './requests/seal-plain-requests.ts';

/** Opens the key that the requests of a database are encrypted with, or makes the first key of a new database. */
export async function claimKey(database: Database, source: KeySource): Promise<Keyring> {
  const keyring = await database.transaction(async (query) => {
    // Receivers that start together on one server wait for each other, so that they do not make two first keys.
    await query("select pg_advisory_xact_lock(hashtext('annae receiver'))");
    const matched = await matchKey(query, source);
    await sealPlainRequests(query, matched.keys().current);
    return matched;
  });
  await finishRotation({ database, keyring });
  return keyring;
}

async function matchKey(query: Query, source: KeySource): Promise<Keyring> {
  const [used] = await query<{ key_id: string }>('select key_id from outer_key');
  const keyring = openKeyring(source) ?? openNew(source, used !== undefined);
  if (!used) await query('insert into outer_key (key_id) values ($1)', [keyring.keys().current.id]);
  else if (!keyring.find(used.key_id)) throw new Error(`the requests are encrypted with another key than the one in ${nameOf(source)}`);
  return keyring;
}

function openNew(source: KeySource, isUsed: boolean): Keyring {
  if (isUsed || source.type === 'environment') throw new Error(`the key of the requests is missing: put ${nameOf(source)} back`);
  createKeyFile(source.path);
  return openKeyring(source)!;
}

function nameOf(source: KeySource): string {
  return source.type === 'file' ? source.path : 'RECEIVER_KEY';
}
