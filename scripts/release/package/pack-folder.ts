import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { npmEnvironment } from '../npm-environment.ts';

/** Packs a folder with npm, and returns the path of the archive, which lies in `to`. npm gives every file one time. */
export function packFolder(folder: string, to: string): string {
  const output = execFileSync('npm', ['pack', folder, '--pack-destination', to, '--json', '--ignore-scripts'], {
    env: npmEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  return join(to, filename);
}
