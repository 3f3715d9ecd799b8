/** Why the database cannot store anything now: its disk is full, or it does not answer. */
export type Obstacle = 'no room' | 'no answer';

/** The error of PostgreSQL for a full disk (`disk_full`). */
export function diskFull(): Error {
  return Object.assign(new Error('the disk is full'), { code: '53100' });
}

/**
 * What keeps the database from storing, by its error; null where the fault is ours. After `no answer`, the database may still
 * have stored the request. The classes of codes: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function obstacleOf(error: unknown): Obstacle | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^53\w{3}$/.test(code)) return 'no room';
  return /^(08\w{3}|57P0\w|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code) ? 'no answer' : null;
}
