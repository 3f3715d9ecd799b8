import type { Settings } from '../settings.ts';
import type { Database } from './database.ts';
import type { Keyring } from './keys/keyring.ts';

/** Where requests are stored, with which keys, and by which clock. */
export interface Store {
  database: Database;
  keyring: Keyring;
  settings: Pick<Settings, 'clockGapDays'>;
  /** The wall clock of this machine. */
  now(): Date;
}
