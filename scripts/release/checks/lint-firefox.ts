import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Remark, stale, unexplained } from './explained-remarks.ts';
import type { ReleaseCheck } from './release-check.ts';

/** AMO's own linter, which `web-ext lint` runs: no error, and no remark but those that are explained. */
export const lintFirefox: ReleaseCheck = {
  name: 'linter of AMO',
  find({ project }) {
    const linter = createRequire(import.meta.url).resolve('addons-linter/bin/addons-linter');
    const options = [join(project, 'dist/extension/firefox'), '--output', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, [linter, ...options], { encoding: 'utf8', maxBuffer: 64e6 });
    if (!stdout) return [`The linter does not work: ${stderr.trim()}`];
    const { errors, warnings, notices } = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Remark[]>;
    const remarks = [...errors, ...warnings, ...notices];
    return [...remarks.flatMap(unexplained), ...stale(remarks)];
  },
};
