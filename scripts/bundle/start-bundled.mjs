import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBundle } from './find-bundle.mjs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts a program of this project that is written in TypeScript. From the second start on, it is a bundle of plain JavaScript in
 * `.cache/bundles`. If none can be made or kept, it is started from its sources, which takes seconds.
 * @param {string} entry the program's file, from the project's folder
 */
export async function startBundled(entry) {
  const bundle = findBundle(entry) ?? (await makeBundle(entry));
  if (!bundle) return startSource(entry);
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(bundle).href);
}

/** @param {string} entry */
async function makeBundle(entry) {
  try {
    const { buildBundle } = await import('./build-bundle.mjs');
    return await buildBundle(entry);
  } catch {
    // A fault in the sources is told by the start from them.
    return null;
  }
}

/** @param {string} entry */
async function startSource(entry) {
  const tsx = await import('tsx/esm/api').catch(() => null);
  if (!tsx) {
    console.error(`annae: the libraries of this project are not installed; run \`npm ci\` in ${PROJECT}`);
    process.exitCode = 2;
    return;
  }
  tsx.register({ tsconfig: join(PROJECT, 'tsconfig.json') });
  await import(pathToFileURL(join(PROJECT, entry)).href);
}
