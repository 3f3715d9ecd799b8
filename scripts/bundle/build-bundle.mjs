import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lookAtFile } from '../../glossary/cache/look-at-file.mjs';
import { removeOld } from '../../glossary/cache/remove-old.mjs';
import { BUNDLES, bundlePrefix, mainOf, RECORD } from './find-bundle.mjs';

/** @typedef {import('../../glossary/cache/look-at-file.mjs').SeenFile} SeenFile */

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What shapes a bundle beside the files that it consists of. */
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json', 'scripts/bundle/build-bundle.mjs'];

/** Libraries that find files of their own beside their code. */
const EXTERNAL = ['@electric-sql/pglite', '@napi-rs/canvas', 'esbuild', 'pdfjs-dist', 'pg', 'tesseract.js'];

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
    entryPoints: [entry],
    absWorkingDir: PROJECT,
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: `node${process.versions.node}`,
    external: EXTERNAL,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Errors name the real files; their text need not be here twice.
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    // Libraries in CommonJS ask for modules of Node.js.
    banner: { js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);" },
    plugins: [placesOfSources(outdir)],
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

/**
 * Lets `import.meta.url` in a source be the address of that source, since it leads to the files of the glossary and the locales.
 * @param {string} outdir
 * @returns {import('esbuild').Plugin}
 */
function placesOfSources(outdir) {
  return {
    name: 'places-of-sources',
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|tsx)$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const place = JSON.stringify(relative(outdir, path).replaceAll('\\', '/'));
        return {
          contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        };
      });
    },
  };
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
