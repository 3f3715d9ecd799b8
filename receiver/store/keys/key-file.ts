import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Keys, type OuterKey, parseOuterKey } from './outer-key.ts';

/** Windows can neither replace an open file nor write a folder through to the disk. */
const ON_WINDOWS = process.platform === 'win32';

/** Reads the keys from their file; null where there is no such file. Throws where the file holds something else. */
export function readKeyFile(path: string): Keys | null {
  try {
    // A second try: another receiver may have replaced the file and wiped the one that we had open.
    const keys = parse(readFileSync(path, 'utf8')) ?? parse(readFileSync(path, 'utf8'));
    if (keys) return keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  throw new Error(`${path} holds no key of requests`);
}

/**
 * Writes the keys to their file, which only its owner can read, and wipes the file that was there before. The keys are on the
 * disk when this returns. A crash leaves the old file or the new one.
 */
export function writeKeyFile(path: string, { current, previous }: Keys): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = `${path}.new`;
  const text = `${JSON.stringify({ current: write(current), previous: previous && write(previous) }, null, 2)}\n`;
  overwrite(openSync(unfinished, 'w', 0o600), text);
  const old = openIfThere(path);
  renameSync(unfinished, path);
  if (ON_WINDOWS) return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
  if (old !== null) overwrite(old, ' '.repeat(fstatSync(old).size));
}

function parse(text: string): Keys | null {
  try {
    const { current, previous } = JSON.parse(text) as { current: string; previous: string | null };
    const keys = { current: parseOuterKey(current), previous: previous === null ? null : parseOuterKey(previous) };
    return keys.current && (previous === null || keys.previous) ? (keys as Keys) : null;
  } catch {
    return null;
  }
}

function write({ secret }: OuterKey): string {
  return secret.toString('base64');
}

function openIfThere(path: string): number | null {
  try {
    return ON_WINDOWS ? null : openSync(path, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function overwrite(descriptor: number, text: string): void {
  try {
    writeSync(descriptor, text, 0);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
