import { execFileSync } from 'node:child_process';
import type { ReleaseCheck } from './release-check.ts';

/** What is given out is what a commit holds. */
export const committed: ReleaseCheck = {
  name: 'commit',
  find({ project }) {
    const changed = execFileSync('git', ['status', '--porcelain'], { cwd: project, encoding: 'utf8' }).trim();
    return changed ? [`Not committed: ${changed.split('\n').length} files; the release has to be what a commit holds.`] : [];
  },
};
