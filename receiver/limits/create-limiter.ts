import type { Database } from '../store/database.ts';
import { createRateLimiter, type Rate, type RateLimiter } from './limit-rate.ts';
import { limitTogether } from './limit-together.ts';

/** Counts in memory where one process has the database to itself, and in the database where receivers share it. */
export function createLimiter(database: Database, name: string, rate: Rate): RateLimiter {
  return database.shared ? limitTogether(database, name, rate) : createRateLimiter(rate, () => performance.now());
}
