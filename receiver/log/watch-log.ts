import { describeCheck } from '../command/run-task.ts';
import { earliestTime } from '../store/check-clock.ts';
import type { Database } from '../store/database.ts';
import { checkLog, type LogCheck } from './check-log.ts';
import { exportHeads, readHeads } from './log-heads.ts';

/** The result of the last check of the log, and its time. */
export interface LastCheck {
  at: Date;
  found: LogCheck;
}

/** Checks the log on request, and remembers the last result. */
export interface LogWatch {
  check(): Promise<LastCheck>;
  last(): LastCheck | null;
}

interface WatchOptions {
  database: Database;
  /** Where the heads are. */
  folder: string;
  now(): Date;
  report(line: string): void;
}

/** Watches the log: reports a broken log to the operator, and exports the heads of finished months to the folder. */
export function watchLog({ database, folder, now, report }: WatchOptions): LogWatch {
  let last: LastCheck | null = null;

  async function check(): Promise<LastCheck> {
    const at = now();
    last = { at, found: await checkLog(database, readHeads(folder), at) };
    if (last.found.type === 'broken') report(describeCheck(last.found).text);
    // With a clock that is ahead, an unfinished month would count as finished.
    await exportHeads(database.query, folder, await earliestTime(database.query, at));
    return last;
  }

  return { check, last: () => last };
}
