import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by their paths, which are written with `/` and stand in order. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files below a folder, by their paths from it; folders (with `/` at the end) and files that `wanted` refuses are passed over. */
export function readFiles(folder: string, wanted: (path: string) => boolean = () => true): Files {
  return inOrder(pathsBelow(folder, '', wanted).map((path) => [path, readFileSync(join(folder, path))]));
}

function pathsBelow(folder: string, prefix: string, wanted: (path: string) => boolean): string[] {
  return readdirSync(join(folder, prefix)).flatMap((name) => {
    const path = prefix + name;
    const isFolder = statSync(join(folder, path)).isDirectory();
    if (!wanted(isFolder ? `${path}/` : path)) return [];
    return isFolder ? pathsBelow(folder, `${path}/`, wanted) : [path];
  });
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
