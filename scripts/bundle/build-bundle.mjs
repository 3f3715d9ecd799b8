import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { lookAtFile } from '../../glossary/cache/look-at-file.mjs';
import { removeOld } from '../../glossary/cache/remove-old.mjs';
import { bundleOptions, PROJECT, placesOfSources } from './bundle-options.mjs';
import { BUNDLES, bundlePrefix, mainOf, RECORD } from './find-bundle.mjs';

/** @typedef {import('../../glossary/cache/look-at-file.mjs').SeenFile} SeenFile */

/** What shapes a bundle beside the files that it consists of. */
const SETTINGS = [
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'scripts/bundle/build-bundle.mjs',
  'scripts/bundle/bundle-options.mjs',
];

/** How many bundles of a program stay: for a change and its undoing, and for another branch. */
const BUNDLES_KEPT = 3;

/** Milliseconds by which a disk's clock may be late. */
const CLOCK_LAG = 50;

/**
 * Bundles a program with its libraries as plain JavaScript, one file for each part that it loads later. Returns the file to start.
 * The bundle is made under a temporary name, so that nobody finds half of it. Throws if the sources are wrong or if it cannot be written.
 * @param {string} entry the program's file, from the project's folder
 * @returns {Promise<string>}
 */
export async function buildBundle(entry) {
  mkdirSync(BUNDLES, { recursive: true });
  const draft = mkdtempSync(join(BUNDLES, `.${bundlePrefix(entry)}`));
  const started = Date.now();
  const sources = lookAtAll(PROJECT, [...SETTINGS, ...(await bundle(entry, draft))]);
  const made = lookAtAll(draft, readdirSync(draft));
  // If a file was saved meanwhile, nobody knows which text is in the bundle: without a record it serves this start alone.
  if (Object.values(sources).every((seen) => Math.max(seen.modified, seen.changed) < started - CLOCK_LAG)) {
    writeFileSync(join(draft, RECORD), JSON.stringify({ node: process.version, sources, made }));
  }
  // A temporary folder is for its maker alone; others may start the program too.
  chmodSync(draft, 0o755);
  const folder = join(BUNDLES, basename(draft).slice(1));
  renameSync(draft, folder);
  removeOld(BUNDLES, bundlePrefix(entry), BUNDLES_KEPT);
  return mainOf(folder, entry);
}

/**
 * Writes the bundle and returns the paths of its sources, from the project's folder.
 * @param {string} entry
 * @param {string} outdir
 */
async function bundle(entry, outdir) {
  const { metafile } = await build({
    ...bundleOptions(entry),
    outdir,
    target: `node${process.versions.node}`,
    // Errors name the real files; their text need not be here twice.
    sourcemap: true,
    sourcesContent: false,
    plugins: [placesOfSources(outdir)],
  });
  return Object.keys(metafile.inputs);
}

/**
 * @param {string} folder
 * @param {readonly string[]} paths
 */
function lookAtAll(folder, paths) {
  /** @type {Record<string, SeenFile>} */
  const files = {};
  for (const path of paths) {
    const seen = lookAtFile(join(folder, path), undefined);
    if (seen) files[path] = seen;
  }
  return files;
}
