import type { KeySource } from '../store/keys/keyring.ts';
import { type OuterKey, parseOuterKey } from '../store/keys/outer-key.ts';

/** The variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the outer key is: in the environment, if it is there, and otherwise in the file. Throws with a line for the operator. */
export function readKeySource(path: string, environment: Environment): KeySource {
  const current = readKey('RECEIVER_KEY', environment);
  const previous = readKey('RECEIVER_OLD_KEY', environment);
  if (current) return { type: 'environment', keys: { current, previous } };
  if (previous) throw new Error('RECEIVER_OLD_KEY needs the new key beside it, in RECEIVER_KEY');
  return { type: 'file', path };
}

/** The message does not repeat the key. */
function readKey(name: string, environment: Environment): OuterKey | null {
  const text = environment[name];
  const key = text ? parseOuterKey(text) : null;
  if (text && !key) throw new Error(`${name} must be 32 bytes in base64, as “openssl rand -base64 32” makes them`);
  return key;
}
