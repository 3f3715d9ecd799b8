import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';

/**
 * A file of a glossary as problems name it, from a path that begins at the project's folder or at the present one. Throws a
 * `UsageError` for a file that is not there.
 */
export function glossaryFile(path: string, folder: string): string {
  const project = join(folder, '..');
  const isInside = (file: string) => !relative(folder, file).startsWith('..') && !isAbsolute(relative(folder, file));
  const found = [resolve(path), resolve(project, path)].find((each) => existsSync(each) && isInside(each));
  if (!found) throw new UsageError(`There is no file ${path} in ${folder}.`);
  return relative(project, found);
}
