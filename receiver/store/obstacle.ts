/** Why the database cannot store anything now: its disk is full, or it does not answer. */
export type Obstacle = 'no room' | 'no answer';

/** An error like the one that PostgreSQL gives when the disk is full (`disk_full`). */
export function diskFull(): Error {
  return Object.assign(new Error('the disk is full'), { code: '53100' });
}

/**
 * What stands in the way when the database fails with an error; null when it is a fault of ours. After `no answer`, a
 * request may have been stored all the same. The classes of codes: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function obstacleOf(error: unknown): Obstacle | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^53\w{3}$/.test(code)) return 'no room';
  return /^(08\w{3}|57P0\w|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code) ? 'no answer' : null;
}
