import { type EarlierReport, readEarlierReport } from '../../audit/report/trend/earlier-report.ts';
import { readBytes } from '../input/read-bytes.ts';
import { UsageError } from '../usage-error.ts';

/** Reads the reports of earlier audits. Throws a `UsageError` for a file that is none. */
export function readEarlierReports(paths: readonly string[]): EarlierReport[] {
  return paths.map((path) => {
    const json = readBytes(path).toString('utf8');
    try {
      return readEarlierReport(json);
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(`${path}: ${error.message}`);
      throw error;
    }
  });
}
