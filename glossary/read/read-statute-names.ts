import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads `statutes.txt` of a glossary folder: the name of a statute on each line, as its title has it. Empty if there is no file. */
export function readStatuteNames(folder: string): string[] {
  const path = join(folder, 'statutes.txt');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
}
