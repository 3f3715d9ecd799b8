import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureInstalled, PROJECT } from './ensure-installed.mjs';

const RESULTS = join(PROJECT, '.cache/test-results.json');

/** What `npm test` runs, in order; the quick checks first. */
const STEPS = [
  ['Types of the core', 'tsc', ['-p', 'core']],
  ['Types', 'tsc', ['-p', '.']],
  ['Lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['Glossary', 'tsx', ['cli/annae.ts', 'glossary', 'check']],
  ['Tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]],
];

try {
  ensureInstalled();
  ensureBrowsers();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

mkdirSync(join(PROJECT, '.cache'), { recursive: true });
for (const [title, program, options] of STEPS) {
  console.log(`\n── ${title}`);
  const script = join(PROJECT, 'node_modules/.bin', String(program));
  const { status } = spawnSync(script, [...(options ?? [])], { cwd: PROJECT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n${title}: failed.`);
    if (title !== 'Tests') process.exit(1);
    process.exitCode = 1;
  }
}

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
