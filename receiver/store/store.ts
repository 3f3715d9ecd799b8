import type { Settings } from '../settings.ts';
import type { Database } from './database.ts';

/** Where requests are kept, and by which clock. */
export interface Store {
  database: Database;
  settings: Pick<Settings, 'clockGapDays'>;
  /** The wall clock of this machine. */
  now(): Date;
}
