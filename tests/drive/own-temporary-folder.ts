import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const MEMORY = '/dev/shm';

/** Bytes that stay free beside what a run of all tests writes, which is below one GiB. */
const ROOM = 4 * 2 ** 30;

const PREFIX = 'annae-tests-';

/**
 * Gives the tests of a project, with the browsers and programs that they start, a folder of their own for temporary files, and
 * removes it at the end: a browser that ends with its worker leaves its profile there. Where Linux has plenty of memory, the
 * folder is in memory, since databases and profiles of browsers wait for the disk longer than they compute.
 */
export function setup({ config }: TestProject): () => void {
  const place = hasRoomInMemory() ? MEMORY : tmpdir();
  removeAbandoned(place);
  const folder = mkdtempSync(join(place, `${PREFIX}${process.pid}-`));
  // A server of PostgreSQL, which runs as a user of its own, has its folder in it.
  chmodSync(folder, 0o711);
  config.env = { ...config.env, TMPDIR: folder };
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM && freemem() >= 2 * ROOM;
  } catch {
    return false;
  }
}

/** Removes what runs have left that were killed. */
function removeAbandoned(place: string): void {
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(PREFIX))) {
    if (!isRunning(Number.parseInt(name.slice(PREFIX.length), 10))) rmSync(join(place, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
