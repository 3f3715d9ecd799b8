import type { Database } from './database.ts';

/** Where requests are kept, and by which clock. */
export interface Store {
  database: Database;
  now(): Date;
}
