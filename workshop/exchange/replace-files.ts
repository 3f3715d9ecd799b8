import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the texts (UTF-8) of files, or makes them with their folders. It first writes all new files beside the old ones and then renames them,
 * so that every file stays whole when the disk is full or the program ends. Throws the system's error.
 */
export function replaceFiles(files: ReadonlyMap<string, string>): void {
  const written: [from: string, to: string][] = [];
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      const beside = join(dirname(path), `.${basename(path)}.new`);
      written.push([beside, path]);
      writeFileSync(beside, text, existsSync(path) ? { mode: statSync(path).mode } : {});
    }
    for (const [from, to] of written) renameSync(from, to);
  } finally {
    for (const [from] of written) rmSync(from, { force: true });
  }
}
