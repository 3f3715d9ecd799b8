import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page in a file. */
export interface PageFile {
  path: string;
  /** Below the one folder that was given; the path itself where several things were. */
  address: string;
}

const PAGE = /\.(?:html?|xhtml|shtml|jsp|asp|aspx|php)$/i;

/** The files given, and every page below the folders given, each folder in the order of its paths. Throws what the file system throws. */
export function listPageFiles(paths: readonly string[]): PageFile[] {
  const [only] = paths;
  const home = paths.length === 1 && statSync(only!).isDirectory() ? only! : null;
  const files = paths.flatMap((path) => (statSync(path).isDirectory() ? listFolder(path) : [path]));
  return [...new Set(files)].map((path) => ({ path, address: (home === null ? path : relative(home, path)).replaceAll(sep, '/') }));
}

function listFolder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => PAGE.test(name));
  return names
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
