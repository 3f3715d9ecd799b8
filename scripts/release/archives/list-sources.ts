import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, inOrder, readFiles } from './read-files.ts';

/** What a folder of sources has beside them once something was built in it. */
const MADE = /^(node_modules|dist|\.cache|\.wxt|review)\//;

/** How reviewers build what they were given; at the top, under the name that they look for. */
const GUIDE = { from: 'docs/stores/build-for-amo.md', name: 'BUILD.md' };

/** The sources of a project: the files that git knows, or in an unpacked archive of sources all that was not made there. */
export function listSources(project: string): Files {
  const paths = existsSync(join(project, '.git'))
    ? execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8', maxBuffer: 64e6 }).split('\0')
    : [...readFiles(project, (path) => !MADE.test(path)).keys()];
  const isFile = (path: string) =>
    path !== '' && path !== GUIDE.name && existsSync(join(project, path)) && statSync(join(project, path)).isFile();
  const files = paths.filter(isFile).map((path) => [path, readFileSync(join(project, path))] as const);
  return inOrder([...files, [GUIDE.name, readFileSync(join(project, GUIDE.from))]]);
}
