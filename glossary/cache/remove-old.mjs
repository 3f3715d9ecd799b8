import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds for which another program may still be reading or writing an entry. */
const IN_USE = 60_000;

/**
 * Removes from a folder what begins with `prefix`, except for the newest entries and for those of the last minute. Also removes
 * what an interrupted program has left there under a temporary name, which begins with a dot.
 * @param {string} folder
 * @param {string} prefix
 * @param {number} newest how many entries stay
 */
export function removeOld(folder, prefix, newest) {
  const entries = readdirSync(folder)
    .filter((name) => name.replace(/^\./, '').startsWith(prefix))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  for (const { path, time } of entries.slice(newest)) {
    if (time < Date.now() - IN_USE) rmSync(path, { recursive: true, force: true });
  }
}
