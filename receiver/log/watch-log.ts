import { describeCheck } from '../command/run-task.ts';
import { earliestTime } from '../store/check-clock.ts';
import type { Database } from '../store/database.ts';
import { checkLog, type LogCheck } from './check-log.ts';
import { exportHeads, readHeads } from './log-heads.ts';

/** What the last check of the log found, and when. */
export interface LastCheck {
  at: Date;
  found: LogCheck;
}

/** Checks the log when asked, and remembers what was found. */
export interface LogWatch {
  check(): Promise<LastCheck>;
  last(): LastCheck | null;
}

interface WatchOptions {
  database: Database;
  /** Where the heads go. */
  folder: string;
  now(): Date;
  report(line: string): void;
}

/** Watches the log: a broken one is told to the operator, and heads of finished months go to the folder. */
export function watchLog({ database, folder, now, report }: WatchOptions): LogWatch {
  let last: LastCheck | null = null;

  async function check(): Promise<LastCheck> {
    const at = now();
    last = { at, found: await checkLog(database, readHeads(folder), at) };
    if (last.found.type === 'broken') report(describeCheck(last.found).text);
    // By a clock that is ahead, a month would count as finished that is not.
    await exportHeads(database.query, folder, await earliestTime(database.query, at));
    return last;
  }

  return { check, last: () => last };
}
