import type { PageResult } from '../page-audit.ts';
import type { SharedDatabase } from '../queue/shared-database.ts';
import type { ResultStore } from './result-store.ts';

/** How many results are read at once. */
const PART = 200;

/** The results of one run in a database. */
export function openResultTable({ query }: Pick<SharedDatabase, 'query'>, run: string): ResultStore {
  return {
    async has(address) {
      return (await query('select 1 from annae_audit.results where run = $1 and address = $2', [run, address])).length > 0;
    },
    async put(result) {
      const values = [run, result.address, JSON.stringify(result)];
      await query('insert into annae_audit.results (run, address, result) values ($1, $2, $3) on conflict do nothing', values);
    },
    async count() {
      const [row] = await query<{ count: number }>('select count(*)::int as count from annae_audit.results where run = $1', [run]);
      return row!.count;
    },
    async *all() {
      for (let last = ''; ; ) {
        const sql = 'select address, result from annae_audit.results where run = $1 and address > $2 order by address limit $3';
        const rows = await query<{ address: string; result: PageResult }>(sql, [run, last, PART]);
        for (const { result } of rows) yield result;
        if (rows.length < PART) return;
        last = rows.at(-1)!.address;
      }
    },
  };
}
