import * as v from 'valibot';
import { PARTS } from '../score/parts.ts';
import type { TrendPoint } from '../site-report.ts';

const points = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));

const trendPoint = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  pages: v.pipe(v.number(), v.integer(), v.minValue(0)),
  score: points,
  parts: v.object(
    v.entriesFromList(
      PARTS.map(({ id }) => id),
      v.optional(points),
    ),
  ),
});

const report = v.object({ format: v.literal(1), site: v.string(), day: v.pipe(v.string(), v.isoDate()), trend: v.array(trendPoint) });

/** What a new report takes over from an earlier one, which has that of all before it. */
export interface EarlierReport {
  site: string;
  trend: readonly TrendPoint[];
}

/** Reads the JSON of an earlier report. Throws a `RangeError` that says in one line what is wrong with it. */
export function readEarlierReport(json: string): EarlierReport {
  const read = v.safeParse(report, parse(json));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new RangeError(`It is not a report of an audit: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new RangeError('It is not a report of an audit: it is not JSON.');
  }
}
