import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtFile, type SeenFile } from './look-at-file.mjs';
import { writeWhole } from './write-whole.mjs';

export interface StateOptions {
  project: string;
  /** Files and folders, by their paths from the project's folder. */
  sources: readonly string[];
  /** The file that keeps what was seen, so that only what has changed is read again. */
  store: string;
}

/** A hash of all sources, and of the version of Node.js, which brings the tables of Unicode. */
export function readState({ project, sources, store }: StateOptions): string {
  const before = readSeen(store);
  const after: Record<string, SeenFile> = {};
  for (const path of sources.flatMap((source) => filesBelow(project, source))) {
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
