import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files under a folder, each with what is in it. */
export function readFiles(folder: string): { path: string; bytes: Buffer }[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).map((path) => ({ path, bytes: readFileSync(path) }));
}

/** The files under a folder that hold a text or some bytes. */
export function filesWith(folder: string, sought: string | Buffer): string[] {
  return readFiles(folder)
    .filter(({ bytes }) => bytes.includes(sought))
    .map(({ path }) => path);
}
