import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

const STAMP = join(PROJECT, 'node_modules/.annae-installed');

/** Installs exactly what the lock file names, unless that has been done for this very lock file. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(PROJECT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing what package-lock.json names …');
  // npm is a script on Windows and a link elsewhere; inside `npm start` it says itself where it lies.
  const npm = process.env.npm_execpath;
  const options = /** @type {const} */ ({ cwd: PROJECT, stdio: 'inherit' });
  if (npm) execFileSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], options);
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { ...options, shell: process.platform === 'win32' });
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lock);
}
