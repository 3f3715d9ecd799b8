import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import type { Query } from '../store/database.ts';
import type { ExportedHead } from './check-log.ts';
import { finishedMonths, readHead } from './log-month.ts';

/** The file with the heads of the log. It is outside the database, so that a change of the database does not reach it. */
export const HEADS_FILE = 'log-heads.jsonl';

/** The heads in the folder, one for each month. */
export function readHeads(folder: string): ExportedHead[] {
  return readLines(folder).map((line) => {
    const head = JSON.parse(line) as Omit<ExportedHead, 'at'> & { at: string };
    return { ...head, at: new Date(head.at) };
  });
}

/** Exports the head of every finished month that is not in the folder yet. */
export async function exportHeads(query: Query, folder: string, now: Date): Promise<void> {
  const lines = readLines(folder);
  const known = new Set(readHeads(folder).map(({ month }) => month));
  const added: string[] = [];
  for (const month of await finishedMonths(query, seoulDate(now).slice(0, 7))) {
    const head = known.has(month) ? null : await readHead(query, month);
    if (head) added.push(JSON.stringify({ month, ...head }));
  }
  if (added.length) writeLines(folder, [...lines, ...added]);
}

/** Writes a new file and renames it, so that a crash leaves the old file or the new one. */
function writeLines(folder: string, lines: readonly string[]): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `${HEADS_FILE}.new`);
  writeFileSync(unfinished, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  renameSync(unfinished, join(folder, HEADS_FILE));
}

function readLines(folder: string): string[] {
  try {
    return readFileSync(join(folder, HEADS_FILE), 'utf8').split('\n').filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
