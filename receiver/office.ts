import type { LogWatch } from './log/watch-log.ts';
import type { Directory } from './read-services.ts';
import type { Settings } from './settings.ts';
import type { Database } from './store/database.ts';

/** What the two sides of the receiver, senders and staff, work with. */
export interface Office {
  database: Database;
  directory: Directory;
  settings: Settings;
  /** Where the heads of the access log are kept. */
  folder: string;
  log: LogWatch;
  startedAt: Date;
  now(): Date;
  /** Tells the operator of a fault, in a line without personal data. */
  report(line: string): void;
}
