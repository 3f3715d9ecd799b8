import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** Copies what git tracks into a folder for a while, with the installed packages and what was compiled before linked. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'annae-language-'));
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: PROJECT, encoding: 'utf8' });
  for (const name of tracked.split('\0').filter((path) => path && existsSync(join(PROJECT, path)))) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    cpSync(join(PROJECT, name), join(copy, name));
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, '.cache'));
  if (existsSync(join(PROJECT, '.cache/compiled')))
    cpSync(join(PROJECT, '.cache/compiled'), join(copy, '.cache/compiled'), { recursive: true });
  return copy;
}
