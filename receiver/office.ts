import type { LogWatch } from './log/watch-log.ts';
import type { Directory } from './read-services.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store/store.ts';

/** What the two sides of the receiver, senders and staff, work with. */
export interface Office extends Store {
  directory: Directory;
  settings: Settings;
  /** Where the heads of the access log are kept. */
  folder: string;
  log: LogWatch;
  startedAt: Date;
  /** Tells the operator of a fault, in a line without personal data. */
  report(line: string): void;
}
