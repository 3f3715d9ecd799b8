import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts new texts (UTF-8) in the place of files, which must be there. All are written beside the old ones first and then
 * renamed, so that a full disk or an end in the middle leaves every file whole. Throws what the system says.
 */
export function replaceFiles(files: ReadonlyMap<string, string>): void {
  const written: [from: string, to: string][] = [];
  try {
    for (const [path, text] of files) {
      const beside = join(dirname(path), `.${basename(path)}.new`);
      written.push([beside, path]);
      writeFileSync(beside, text, { mode: statSync(path).mode });
    }
    for (const [from, to] of written) renameSync(from, to);
  } finally {
    for (const [from] of written) rmSync(from, { force: true });
  }
}
