import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A run on this machine: what it found, and what is still to do. */
export interface Run {
  folder: string;
  /** Whether it goes on from an earlier start that did not come to its end. */
  goesOn: boolean;
  /** Says that it came to its end: the same command begins anew next time. */
  finish(): void;
}

/**
 * Opens the run of a command in a folder. The same command goes on where it stopped; what came to its end, or is asked for
 * `fresh`, begins anew.
 */
export function openRun(folder: string, key: string, { fresh }: { fresh: boolean }): Run {
  const own = join(folder, runName(key));
  const end = join(own, 'finished');
  if (fresh || existsSync(end)) rmSync(own, { recursive: true, force: true });
  const goesOn = existsSync(own);
  mkdirSync(own, { recursive: true });
  return { folder: own, goesOn, finish: () => writeFileSync(end, '') };
}

/** A short name for all that makes two commands the same. */
export function runName(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
