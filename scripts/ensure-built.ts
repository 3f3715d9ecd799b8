import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
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
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds everything, unless `dist/` was built from these very sources. */
export async function ensureBuilt(): Promise<void> {
  const sources = hashOf(SOURCES.map((name) => join(PROJECT, name)));
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  await import('./build.ts');
  mkdirSync(join(PROJECT, 'dist'), { recursive: true });
  writeFileSync(STAMP, sources);
}

function hashOf(paths: string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesIn(join(path, entry.name)));
  } catch {
    return [path];
  }
}
