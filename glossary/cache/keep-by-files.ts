import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED, PROJECT } from './folders.ts';
import { keepJson } from './keep-json.ts';
import { lookAtFile, type SeenFile } from './look-at-file.mjs';
import { removeOld } from './remove-old.mjs';
import { writeWhole } from './write-whole.mjs';

/** What the compiled glossary is made from, its code included. */
const SOURCES = ['core', 'glossary', 'locales', 'package-lock.json'];

/** For how many states of the sources everything is kept: for a change and its undoing, and for another branch. */
const STATES = 3;

/** Returns a part, as it was kept or as `make` makes it. */
export type Keep = <Made>(part: string, make: () => Made) => Made;

/**
 * Keeps what is made from the files of the core, the glossary and the locales, as JSON in `.cache/compiled`, in one folder for each
 * state of these files. A changed, new or missing file is noticed when the first part is asked for.
 */
export function keepByFiles({ project = PROJECT, cache = COMPILED } = {}): Keep {
  let state: string | null = null;
  return (part, make) => {
    state ??= readState(project, cache);
    const path = join(cache, `parts-${state}`, `${part}.json`);
    return keepJson(path, make, {
      // If a file was saved meanwhile, nobody knows which text went into it.
      mayKeep: () => readState(project, cache) === state,
      afterwards: () => removeOld(cache, 'parts-', STATES),
    });
  };
}

/** A hash of all sources, and of the version of Node.js, which brings the tables of Unicode. */
function readState(project: string, cache: string): string {
  const store = join(cache, 'files.json');
  const before = readSeen(store);
  const after: Record<string, SeenFile> = {};
  for (const path of SOURCES.flatMap((source) => filesBelow(project, source))) {
    const seen = lookAtFile(join(project, path), before[path]);
    if (seen) after[path] = seen;
  }
  const paths = Object.keys(after);
  if (paths.length !== Object.keys(before).length || paths.some((path) => after[path] !== before[path])) remember(store, after);
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.sort()) hash.update(`\n${path} ${after[path]!.hash}`);
  return hash.digest('hex').slice(0, 16);
}

/** The paths of all that lies below a folder, from the project's folder; of a file, its own. */
function filesBelow(project: string, source: string): string[] {
  const path = join(project, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [source];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${source}/${name}`);
}

function readSeen(store: string): Record<string, SeenFile> {
  try {
    return JSON.parse(readFileSync(store, 'utf8'));
  } catch {
    return {};
  }
}

function remember(store: string, seen: Record<string, SeenFile>): void {
  try {
    mkdirSync(join(store, '..'), { recursive: true });
    writeWhole(store, JSON.stringify(seen));
  } catch {
    // The next run reads all files again.
  }
}
