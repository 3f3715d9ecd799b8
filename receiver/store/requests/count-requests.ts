import type { Query } from '../database.ts';

/** How many requests came in for one service, in one language or on one day. */
export interface Count {
  key: string;
  count: number;
}

/** The counts of all requests, erased ones included: a count says nothing about a person. */
export interface Counts {
  total: number;
  /** The most frequent first. */
  services: Count[];
  languages: Count[];
  /** Days on which something came in, in order. */
  days: Count[];
}

/** Counts from a day in Seoul on, as `2026-11-24`. */
export async function countRequests(query: Query, from: string): Promise<Counts> {
  const countBy = (column: string, order: string) =>
    query<Count>(
      `select ${column} as key, sum(count)::integer as count from tallies where day >= $1 group by ${column} order by ${order}`,
      [from],
    );
  const days = await countBy('day', 'key');
  return {
    total: days.reduce((sum, { count }) => sum + count, 0),
    services: await countBy('service', 'count desc, key'),
    languages: await countBy('language', 'count desc, key'),
    days,
  };
}
