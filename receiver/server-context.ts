import type { LogWatch } from './log/watch-log.ts';
import type { Directory } from './read-services.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store/store.ts';

/** What every part of a running receiver works with: the store, the settings, the names and the log. */
export interface ServerContext extends Store {
  directory: Directory;
  settings: Settings;
  /** The folder of the receiver, where the heads of the access log are kept. */
  folder: string;
  log: LogWatch;
  startedAt: Date;
  /** Tells the operator about a fault, in one line without personal data. */
  report(line: string): void;
}
