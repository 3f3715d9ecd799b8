import { addDays } from '../../core/time/seoul-clock.ts';
import type { Database, Query } from '../store/database.ts';
import { CERTAIN_LOG_DAYS } from '../upkeep/retention.ts';
import { hashLine, LINE_COLUMNS, type Line, type LogEnd } from './log-chain.ts';

/** The result of a check of the log. */
export type LogCheck =
  | { type: 'whole'; lines: number; head: LogEnd }
  /** `line` is the first wrong line, or the last right one where lines after it are wrong; 0 where no line is right. */
  | { type: 'broken'; line: number; problem: LogProblem };

/**
 * `chain`: the line, or the one before it, was changed, removed or inserted. `end`: lines after it are missing, or somebody else
 * than the receiver added them. `head`: it is not the line whose hash was exported.
 */
export type LogProblem = 'chain' | 'end' | 'head';

/** The end of a month as it was exported. */
export interface ExportedHead extends LogEnd {
  /** As `2026-11`, in Seoul. */
  month: string;
}

const BATCH = 1000;
/** Below any id, also that of a line that somebody inserted before the first. */
const FIRST = Number.MIN_SAFE_INTEGER;

/** Checks every line of the log against the line before it, the end of the log, and the exported heads. Changes nothing. */
export function checkLog(database: Database, heads: readonly ExportedHead[], now: Date): Promise<LogCheck> {
  return database.transaction(async (query) => {
    // All batches see the same state of the log, while others go on writing.
    await query('set transaction isolation level repeatable read');
    return checkLines(query, heads, now);
  });
}

async function checkLines(query: Query, heads: readonly ExportedHead[], now: Date): Promise<LogCheck> {
  const before = await endOf(query, 'before');
  const last = await endOf(query, 'last');
  const exported = new Map(heads.map(({ id, hash }) => [id, hash]));
  let lines = 0;
  let end: LogEnd = before;
  for (let batch = await nextLines(query, FIRST); batch.length > 0; batch = await nextLines(query, end.id)) {
    for (const line of batch) {
      if (line.id <= end.id || line.hash !== hashLine(end.hash, line)) return { type: 'broken', line: line.id, problem: 'chain' };
      if ((exported.get(line.id) ?? line.hash) !== line.hash) return { type: 'broken', line: line.id, problem: 'head' };
      exported.delete(line.id);
      end = line;
      lines++;
    }
  }
  if (end.id !== last.id || end.hash !== last.hash) return { type: 'broken', line: end.id, problem: 'end' };
  const missing = heads.find(({ id, at }) => exported.has(id) && (id > before.id || !isDropped(at, now)));
  return missing ? { type: 'broken', line: missing.id, problem: 'head' } : { type: 'whole', lines, head: end };
}

function isDropped(at: Date | null, now: Date): boolean {
  return at !== null && at < addDays(now, -CERTAIN_LOG_DAYS);
}

async function endOf(query: Query, side: 'before' | 'last'): Promise<LogEnd> {
  const [end] = await query<LogEnd>('select id::float8 as id, hash, at from log_ends where side = $1', [side]);
  return end ?? { id: 0, hash: '', at: null };
}

function nextLines(query: Query, after: number): Promise<Line[]> {
  return query<Line>(`select ${LINE_COLUMNS} from accesses where id > $1 order by accesses.id limit ${BATCH}`, [after]);
}
