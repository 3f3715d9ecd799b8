import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Files by their paths, which are written with `/` and stand in order. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files below a folder, by their paths from it. */
export function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  return inOrder(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));
}

/** Writes all files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** By the code units of the paths, which no locale changes. */
export function inOrder(entries: Iterable<readonly [path: string, content: Uint8Array]>): Files {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
