import { join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built.ts';
import { committed } from './checks/committed.ts';
import { contacts } from './checks/contacts.ts';
import { expiringFacts } from './checks/expiring-facts.ts';
import { licences } from './checks/licences.ts';
import { lintFirefox } from './checks/lint-firefox.ts';
import type { CheckedRelease, ReleaseCheck } from './checks/release-check.ts';
import { reproducible } from './checks/reproducible.ts';
import { versions } from './checks/versions.ts';
import { layOut } from './layout/lay-out.ts';

export interface ReleaseOptions {
  project: string;
  /** The day in Seoul, `YYYY-MM-DD`. */
  today: string;
  /** Lays everything out whatever the checks find. */
  dryRun: boolean;
  /** Builds only once, so that nothing is said about whether the same sources build the same files. */
  once: boolean;
  say(line: string): void;
}

/** What is known without a build; a real release that fails here has built nothing. */
const BEFORE: readonly ReleaseCheck[] = [expiringFacts, versions, contacts, committed];

/** What is known of what was built. */
const AFTER: readonly ReleaseCheck[] = [licences, lintFirefox];

/**
 * Builds, checks and lays out a release in `dist/release`. Returns the exit code: 0 for a release that may be given out, 1 where a check found
 * something. A real one then stops at the first kind of problem; a dry run lays everything out, and says all problems at the end.
 */
export async function runRelease({ dryRun, once, say, ...options }: ReleaseOptions): Promise<number> {
  const release = { ...options, folder: join(options.project, 'dist/release') };
  const problems = await runChecks(BEFORE, release, say);
  if (problems.length && !dryRun) return refuse(problems, say);
  await ensureBuilt();
  say('Laying out …');
  const { archives, widget, version } = await layOut(release.project, release.folder);
  for (const [name, { bytes, sha256 }] of Object.entries(archives)) say(`  ${sha256}  ${String(bytes).padStart(9)}  ${name}`);
  say(`  ${widget.snippet}`);
  problems.push(...(await runChecks(once ? AFTER : [...AFTER, reproducible], release, say)));
  if (problems.length) return refuse(problems, say);
  say(once ? 'Not built twice.' : 'Built twice, with one hash for every file.');
  say(`${version} may be given out: docs/release.md says how.`);
  return 0;
}

async function runChecks(checks: readonly ReleaseCheck[], release: CheckedRelease, say: (line: string) => void): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, find } of checks) {
    const found = await find(release);
    say(`${found.length ? '✗' : '✓'} ${name}`);
    problems.push(...found.map((sentence) => `${name}: ${sentence}`));
  }
  return problems;
}

function refuse(problems: readonly string[], say: (line: string) => void): number {
  for (const problem of problems) say(`  ${problem}`);
  say(`Not to be given out: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  return 1;
}
