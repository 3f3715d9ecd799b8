import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';

/** The branch that proposals go to, as it is known here: on the server, or in this clone. */
const MAINS = ['origin/main', 'main'] as const;

/** A branch, or changes that are not committed yet, beside the main branch. */
export interface Proposal {
  /** A file as it was where the proposal began, by its path from the project's folder; null where there was none. */
  before(file: string): string | null;
  /** A file as the main branch has it now. */
  onMain(file: string): string | null;
  /** What it changes in the glossary, as `git diff` writes it. */
  diff(): string | null;
}

/**
 * Reads from git what a glossary folder proposes to change. Null where there is no git or no main branch to compare with.
 * Changes nothing.
 */
export function readProposal(folder: string, mains: readonly string[] = MAINS): Proposal | null {
  const project = join(folder, '..');
  const git = (...args: string[]): string | null => {
    try {
      return execFileSync('git', args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
    } catch {
      return null;
    }
  };
  for (const main of mains) {
    const base = git('merge-base', 'HEAD', main)?.trim();
    if (!base) continue;
    return {
      before: (file) => git('show', `${base}:./${file}`),
      onMain: (file) => git('show', `${main}:./${file}`),
      diff: () =>
        git('diff', '--no-color', '--no-ext-diff', '--relative', '--src-prefix=a/', '--dst-prefix=b/', base, '--', basename(folder)),
    };
  }
  return null;
}
