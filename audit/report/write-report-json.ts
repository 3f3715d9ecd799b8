import type { SiteReport } from './site-report.ts';

/** A report as JSON, which a later one can be held against. */
export function writeReportJson(report: SiteReport): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}
