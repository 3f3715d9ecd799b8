import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockRun, unlockRun } from './lock-run.ts';
import { openResultFile, type ResultFile } from './open-result-file.ts';

/** A run on this machine: what it found so far. */
export interface Run {
  folder: string;
  store: ResultFile;
  /** Whether it goes on from an earlier start that did not come to its end. */
  goesOn: boolean;
  /** Says that it came to its end: the same command begins anew next time. */
  finish(): void;
  close(): void;
}

/**
 * Opens the run of a command below a folder; null while another process is at it. The same command goes on where it stopped; what
 * came to its end, or is asked for `fresh`, begins anew.
 */
export async function openRun(home: string, key: string, { fresh }: { fresh: boolean }): Promise<Run | null> {
  const folder = join(home, runName(key));
  const end = join(folder, 'finished');
  mkdirSync(folder, { recursive: true });
  if (!lockRun(folder)) return null;
  if (fresh || existsSync(end)) {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    lockRun(folder);
  }
  const results = join(folder, 'results.ndjson');
  const goesOn = existsSync(results);
  const store = await openResultFile(results);
  const close = () => {
    store.close();
    unlockRun(folder);
  };
  return { folder, store, goesOn, finish: () => writeFileSync(end, ''), close };
}

/** A short name for all that makes two commands the same. */
export function runName(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
