import { setTimeout as sleep } from 'node:timers/promises';
import type { HostTurns } from '../crawl/host-turns.ts';
import type { SharedDatabase } from './shared-database.ts';

/** The later of now and the host's next turn becomes this request's turn; the pause behind it is the next one's. */
const TAKE = `
insert into annae_audit.hosts as host (host, next) values ($1, clock_timestamp() + $2 * interval '1 ms')
on conflict (host) do update set next = greatest(host.next, clock_timestamp()) + $2 * interval '1 ms'
returning greatest(0, extract(epoch from next - clock_timestamp()) * 1000 - $2)::float8 as wait`;

/** Turns that hold across all processes on one database, by the database's clock. */
export function shareHostTurns({ query }: Pick<SharedDatabase, 'query'>): HostTurns {
  return {
    async take(host, pause) {
      const [row] = await query<{ wait: number }>(TAKE, [host, pause]);
      await sleep(row!.wait);
    },
  };
}
