import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../glossary/cache/folders.ts';
import { readState } from '../../glossary/cache/read-state.ts';
import { buildAll } from './build-all.ts';

const STAMP = join(PROJECT, 'dist/.sources');

/** What the build reads. */
const SOURCES = [
  'core',
  'page',
  'components',
  'glossary',
  'widget',
  'entrypoints',
  'locales',
  'public',
  'scripts',
  'site',
  'sources',
  'workshop',
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds everything, unless `dist/` was built from these very sources. */
export async function ensureBuilt(): Promise<void> {
  const state = readState({ project: PROJECT, sources: SOURCES, store: join(PROJECT, '.cache/built-files.json') });
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === state) return;
  await buildAll();
  writeFileSync(STAMP, state);
}
