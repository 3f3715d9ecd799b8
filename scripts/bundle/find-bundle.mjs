import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookAtFile } from '../../glossary/cache/look-at-file.mjs';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';

/** @typedef {import('../../glossary/cache/look-at-file.mjs').SeenFile} SeenFile */

/**
 * What a bundle is made from and what it consists of, by paths from the project's folder and from the bundle's own, and the version
 * of Node.js that it is for.
 * @typedef {{ node: string, sources: Record<string, SeenFile>, made: Record<string, SeenFile> }} BundleRecord
 */

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Each bundle has a folder of its own here. */
export const BUNDLES = join(PROJECT, '.cache/bundles');

/** The file of a bundle's folder that holds its record. */
export const RECORD = 'bundle.json';

/**
 * What the names of a program's bundles begin with.
 * @param {string} entry the program's file, from the project's folder
 */
export function bundlePrefix(entry) {
  return `${basename(entry, '.ts')}-`;
}

/**
 * The file that starts a bundle.
 * @param {string} folder
 * @param {string} entry
 */
export function mainOf(folder, entry) {
  return join(folder, `${basename(entry, '.ts')}.js`);
}

/**
 * The file to start of a whole bundle whose sources are what they were when it was made, or null.
 * @param {string} entry
 * @returns {string | null}
 */
export function findBundle(entry) {
  const folder = bundlesOf(entry).find(isCurrent);
  return folder ? mainOf(folder, entry) : null;
}

/**
 * The folders of a program's bundles, the newest first.
 * @param {string} entry
 */
function bundlesOf(entry) {
  try {
    const names = readdirSync(BUNDLES).filter((name) => name.startsWith(bundlePrefix(entry)));
    const folders = names.map((name) => ({ path: join(BUNDLES, name), time: statSync(join(BUNDLES, name)).mtimeMs }));
    return folders.sort((a, b) => b.time - a.time).map(({ path }) => path);
  } catch {
    return [];
  }
}

/** @param {string} folder */
function isCurrent(folder) {
  try {
    /** @type {BundleRecord} */
    const record = JSON.parse(readFileSync(join(folder, RECORD), 'utf8'));
    if (record.node !== process.version) return false;
    const sources = lookAgain(PROJECT, record.sources);
    const made = sources && lookAgain(folder, record.made);
    if (!made) return false;
    if (sources !== record.sources || made !== record.made) remember(folder, { ...record, sources, made });
    return true;
  } catch {
    // A bundle with a broken record is not used; it goes when newer ones come.
    return false;
  }
}

/**
 * The files as they are now, in `before` itself if nothing about them has changed; null if one has another content.
 * @param {string} folder
 * @param {Record<string, SeenFile>} before
 */
function lookAgain(folder, before) {
  let after = before;
  for (const [path, seen] of Object.entries(before)) {
    const now = lookAtFile(join(folder, path), seen);
    if (now?.hash !== seen.hash) return null;
    if (now === seen) continue;
    if (after === before) after = { ...before };
    after[path] = now;
  }
  return after;
}

/**
 * Writes down new times of files that hold the same as before.
 * @param {string} folder
 * @param {BundleRecord} record
 */
function remember(folder, record) {
  try {
    writeWhole(join(folder, RECORD), JSON.stringify(record));
  } catch {
    // The next start reads these files again.
  }
}
