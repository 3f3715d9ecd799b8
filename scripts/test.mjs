import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureInstalled, PROJECT } from './ensure-installed.mjs';

const RESULTS = join(PROJECT, '.cache/test-results.json');

/** @typedef {readonly [title: string, program: string, options: readonly string[]]} Step */

/** What `npm test` runs first, in order; the quick checks first. Meanwhile, `BUILD` uses the other core. */
const CHECKS = /** @type {readonly Step[]} */ ([
  ['Types of the core', 'tsc', ['-p', 'core']],
  ['Types', 'tsc', ['-p', '.']],
  ['Lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['Glossary', 'tsx', ['cli/annae.ts', 'glossary', 'check']],
]);
const BUILD = /** @type {Step} */ (['Build', 'tsx', ['scripts/build.ts', '--if-changed']]);
const TESTS = /** @type {Step} */ (['Tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]]);

try {
  ensureInstalled();
  ensureBrowsers();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

mkdirSync(join(PROJECT, '.cache'), { recursive: true });
const building = start(BUILD, 'ignore');
const built = end(building);
for (const check of CHECKS) await mustPass(check);
// What the build says is seen when it fails, so once more in the open.
if ((await built) !== 0) await mustPass(BUILD);
if (!(await passes(TESTS))) process.exitCode = 1;

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);

/** @param {Step} step */
async function mustPass(step) {
  if (await passes(step)) return;
  building.kill();
  process.exit(1);
}

/** @param {Step} step */
async function passes(step) {
  const [title] = step;
  console.log(`\n── ${title}`);
  const isPassed = (await end(start(step, 'inherit'))) === 0;
  if (!isPassed) console.error(`\n${title}: failed.`);
  return isPassed;
}

/**
 * @param {Step} step
 * @param {'inherit' | 'ignore'} stdio
 */
function start([, program, options], stdio) {
  const script = join(PROJECT, 'node_modules/.bin', program);
  return spawn(script, [...options], { cwd: PROJECT, stdio, shell: process.platform === 'win32' });
}

/**
 * The code with which a program ends.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | null>}
 */
async function end(child) {
  return (await once(child, 'close'))[0];
}
