import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A page in a file. */
export interface PageFile {
  path: string;
  /** Below the one folder that was given; the path itself where several things were. */
  address: string;
  /** The folder given that holds it; its own folder where the file itself was given. */
  folder: string;
}

const PAGE = /\.(?:html?|xhtml|shtml|jsp|asp|aspx|php)$/i;

/** The files given, and every page below the folders given, each folder in the order of its paths. Throws what the file system throws. */
export function listPageFiles(paths: readonly string[]): PageFile[] {
  const [only] = paths;
  const home = paths.length === 1 && statSync(only!).isDirectory() ? only! : null;
  const folders = new Map<string, string>();
  for (const path of paths) {
    const isFolder = statSync(path).isDirectory();
    for (const file of isFolder ? listFolder(path) : [path]) folders.set(file, isFolder ? path : dirname(file));
  }
  const addressOf = (path: string) => (home === null ? path : relative(home, path)).replaceAll(sep, '/');
  return [...folders].map(([path, folder]) => ({ path, address: addressOf(path), folder }));
}

function listFolder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => PAGE.test(name));
  return names
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
