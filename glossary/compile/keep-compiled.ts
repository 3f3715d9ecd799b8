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
 * Returns what `make` makes of its sources, and keeps it in `.cache/compiled` as JSON. The file's name is a hash of the sources and of
 * the code (every file of `codeFolder`, a path from the project's folder), so all builds, tests and commands share what takes
 * seconds to make. If nothing can be kept, makes it again.
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

/** Keeps it for the next run. It is no fault if this run cannot write. */
function keep(path: string, made: unknown): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, JSON.stringify(made));
  } catch {}
}
