import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** Milliseconds in which two changes of a file can get the same time, on disks with a slow clock. */
const TICK = 2_000;

/**
 * What a file held when it was last read: a hash of its content; its size and its times, in milliseconds, which show without
 * reading that it is still the same; and the moment of reading.
 * @typedef {{ hash: string, size: number, modified: number, changed: number, read: number }} SeenFile
 */

/**
 * What a file holds now, or null if it is no file. Reads it only if its size or a time is not as it was `seen`; otherwise
 * returns `seen` itself.
 * @param {string} path
 * @param {SeenFile | undefined} seen
 * @returns {SeenFile | null}
 */
export function lookAtFile(path, seen) {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return null;
    const { size, mtimeMs: modified, ctimeMs: changed } = stats;
    const same = seen?.size === size && seen.modified === modified && seen.changed === changed;
    // A file that was read just after a change may have been changed again within the same tick.
    if (same && Math.max(modified, changed) + TICK < seen.read) return seen;
    const read = Date.now();
    return { hash: createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 32), size, modified, changed, read };
  } catch {
    return null;
  }
}
