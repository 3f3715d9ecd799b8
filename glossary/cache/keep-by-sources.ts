import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED, PROJECT } from './folders.ts';
import { keepJson } from './keep-json.ts';
import { removeOld } from './remove-old.mjs';

/** How many results of one name stay: those of a few branches, and of tests with sources of their own. */
const RESULTS = 10;

export interface MadeFrom {
  /** JSON. */
  sources: unknown;
  codeFolders: readonly string[];
}

/**
 * Returns what `make` makes of its sources, and keeps it in `.cache/compiled` as JSON. The file's name is a hash of the sources and of
 * the code (every file of `codeFolders`, paths from the project's folder), so all builds, tests and commands share what takes
 * seconds to make. If nothing can be kept, makes it again.
 */
export function keepBySources<Made>(name: string, { sources, codeFolders }: MadeFrom, make: () => Made, cache = COMPILED): Made {
  const path = join(cache, `${name}-${hashOf(JSON.stringify(sources), codeFolders)}.json`);
  return keepJson(path, make, { afterwards: () => removeOld(cache, `${name}-`, RESULTS) });
}

function hashOf(sources: string, codeFolders: readonly string[]): string {
  const hash = createHash('sha256').update(sources);
  for (const folder of codeFolders.map((path) => join(PROJECT, path))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
