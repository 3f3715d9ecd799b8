import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { writeFiles } from '../archives/read-files.ts';
import type { ReleaseManifest } from '../layout/write-manifest.ts';
import { npmEnvironment } from '../npm-environment.ts';
import type { ReleaseCheck } from './release-check.ts';

/** What a reviewer of AMO does, and more: unpacks the archive of sources, installs, builds and lays out; every file has to have the hash that ours has. */
export const reproducible: ReleaseCheck = {
  name: 'two builds, one hash',
  find({ folder }) {
    const ours = readManifest(folder);
    const sources = Object.keys(ours.archives).find((name) => name.includes('-sources-'))!;
    const copy = mkdtempSync(join(tmpdir(), 'annae-again-'));
    try {
      writeFiles(copy, new Map(Object.entries(unzipSync(readFileSync(join(folder, sources))))));
      const failed = runAll(copy, [
        ['npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund'],
        ['npm', 'run', 'build'],
        ['npm', 'run', 'release', '--', '--lay-out', 'dist/release'],
      ]);
      return failed ? [failed] : differences(ours, readManifest(join(copy, 'dist/release')));
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
};

function runAll(cwd: string, commands: readonly (readonly [string, ...string[]])[]): string | null {
  for (const [program, ...options] of commands) {
    process.stdout.write(`  ${program} ${options.join(' ')} …\n`);
    const { status, stdout, stderr } = spawnSync(program, options, {
      cwd,
      env: npmEnvironment(),
      encoding: 'utf8',
      maxBuffer: 64e6,
      shell: process.platform === 'win32',
    });
    if (status !== 0)
      return `From the archive of sources, \`${program} ${options.join(' ')}\` fails: ${`${stdout}\n${stderr}`.trim().slice(-2000)}`;
  }
  return null;
}

function readManifest(folder: string): ReleaseManifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** A sentence for each file that one of two releases lacks, or that is another there. */
export function differences(ours: ReleaseManifest, theirs: ReleaseManifest): string[] {
  const [first, second] = [ours, theirs].map(({ archives, widget }) => ({ ...archives, ...widget.files }));
  const names = [...new Set([...Object.keys(first!), ...Object.keys(second!)])].sort();
  return names
    .filter((name) => first![name]?.sha256 !== second![name]?.sha256)
    .map((name) => `${name} is ${second![name] ? 'another file' : 'missing'} when it is built again from the archive of sources.`);
}
