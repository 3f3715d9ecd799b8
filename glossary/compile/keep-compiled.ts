import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../write-whole.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(PROJECT, '.cache/compiled');

export interface CompiledFrom {
  /** JSON. */
  sources: unknown;
  codeFolder: string;
}

/**
 * What `make` makes of its sources, kept in `.cache/compiled` as JSON under a hash of them and of the code (every file of `codeFolder`, a
 * path from the project's folder): what takes seconds is made once for all builds, tests and commands. Where nothing can be kept, it
 * is made anew.
 */
export function keepCompiled<Made>(name: string, { sources, codeFolder }: CompiledFrom, make: () => Made, cache = CACHE): Made {
  const path = join(cache, `${name}-${hashOf(JSON.stringify(sources), codeFolder)}.json`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Made;
  } catch {
    const made = make();
    keep(path, made);
    return made;
  }
}

function hashOf(sources: string, codeFolder: string): string {
  const folder = join(PROJECT, codeFolder);
  const hash = createHash('sha256').update(sources);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The next run may read it; that this one cannot write is no fault. */
function keep(path: string, made: unknown): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, JSON.stringify(made));
  } catch {}
}
