import { readKeyFile, writeKeyFile } from './key-file.ts';
import { findOuterKey, type Keys, type OuterKey, outerKey } from './outer-key.ts';
import { makeKey } from './seal.ts';

/** Where the outer key is kept. A key of the environment is the operator's to change and to destroy. */
export type KeySource = { type: 'file'; path: string } | { type: 'environment'; keys: Keys };

/** The outer keys, as a receiver holds them in memory. */
export interface Keyring {
  source: KeySource;
  keys(): Keys;
  /** The key with that id; looks into the file again for one that it does not know. Null when it is not there either. */
  find(id: string): OuterKey | null;
  /** Puts other keys into the file; they are on the disk when this returns. */
  replace(keys: Keys): void;
  /** Reads the file again. */
  reload(): Keys;
}

/** Takes the keys from their source; null when their file does not exist. */
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

/** Makes the file with a first key. */
export function createKeyFile(path: string): void {
  writeKeyFile(path, { current: outerKey(makeKey()), previous: null });
}

function load(source: KeySource): Keys | null {
  return source.type === 'file' ? readKeyFile(source.path) : source.keys;
}
