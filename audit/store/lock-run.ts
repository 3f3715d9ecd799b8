import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes a run's folder for this process; false where another process that still runs has taken it. */
export function lockRun(folder: string): boolean {
  const path = join(folder, 'process');
  const holder = readHolder(path);
  if (holder !== null && holder !== process.pid && isRunning(holder)) return false;
  writeFileSync(path, `${process.pid}`);
  return true;
}

export function unlockRun(folder: string): void {
  rmSync(join(folder, 'process'), { force: true });
}

function readHolder(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isRunning(holder: number): boolean {
  try {
    return process.kill(holder, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
