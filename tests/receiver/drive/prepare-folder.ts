import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPglite } from '../../../receiver/store/open-pglite.ts';

const CACHE = fileURLToPath(new URL('../../../.cache/tests', import.meta.url));

/**
 * A new folder with an empty database in it, as PGlite makes one at a first start. That takes seconds, so that it is made
 * once for each version of PGlite and copied; the tests of the store start from nothing.
 */
export async function prepareFolder(): Promise<string> {
  const template = join(CACHE, `pglite-${pgliteVersion()}`);
  if (!existsSync(template)) await makeTemplate(template);
  const folder = mkdtempSync(join(tmpdir(), 'annae-receiver-'));
  cpSync(template, join(folder, 'database'), { recursive: true });
  return folder;
}

/** Several test files may come here at once: the first to be ready wins. */
async function makeTemplate(template: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'making-'));
  await (await openPglite(folder)).close();
  try {
    renameSync(join(folder, 'database'), template);
  } catch (error) {
    if (!existsSync(template)) throw error;
  }
  rmSync(folder, { recursive: true });
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as { version: string };
  return version;
}
