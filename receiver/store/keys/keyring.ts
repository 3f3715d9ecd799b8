import { readKeyFile, writeKeyFile } from './key-file.ts';
import { findOuterKey, type Keys, type OuterKey, outerKey } from './outer-key.ts';
import { makeKey } from './seal.ts';

/** Where the outer key is kept. Only the operator can change and destroy a key in the environment. */
export type KeySource = { type: 'file'; path: string } | { type: 'environment'; keys: Keys };

/** The outer keys, as a receiver holds them in memory. */
export interface Keyring {
  source: KeySource;
  keys(): Keys;
  /** The key with that id. Reads the file again for an unknown id; null where the key is not there either. */
  find(id: string): OuterKey | null;
  /** Replaces the keys in the file. They are on the disk when this returns. */
  replace(keys: Keys): void;
  /** Reads the file again. */
  reload(): Keys;
}

/** Reads the keys from their source; null where their file does not exist. */
export function openKeyring(source: KeySource): Keyring | null {
  const loaded = load(source);
  if (!loaded) return null;
  let keys = loaded;
  const reload = () => {
    const fresh = load(source);
    if (!fresh) throw new Error('the file of the key is gone');
    keys = fresh;
    return keys;
  };
  return {
    source,
    keys: () => keys,
    find: (id) => findOuterKey(keys, id) ?? findOuterKey(reload(), id),
    replace(changed) {
      if (source.type === 'environment') throw new Error('a key of the environment is changed by the operator');
      writeKeyFile(source.path, changed);
      keys = changed;
    },
    reload,
  };
}

/** Makes the file with the first key. */
export function createKeyFile(path: string): void {
  writeKeyFile(path, { current: outerKey(makeKey()), previous: null });
}

function load(source: KeySource): Keys | null {
  return source.type === 'file' ? readKeyFile(source.path) : source.keys;
}
