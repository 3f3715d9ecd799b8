import { writeFileSync } from 'node:fs';
import { writePagesCsv } from '../../audit/report/csv/write-pages-csv.ts';
import { renderReport } from '../../audit/report/html/render-report.tsx';
import type { SiteReport } from '../../audit/report/site-report.ts';
import { writeReportJson } from '../../audit/report/write-report-json.ts';
import type { ResultStore } from '../../audit/store/result-store.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import type { Translate } from '../../locales/create-translator.ts';
import type { AuditOptions } from './audit-options.ts';
import { describeReport } from './describe-report.ts';

export interface Written {
  report: SiteReport;
  store: ResultStore;
  terms: readonly Term[];
  options: AuditOptions;
  say: Translate;
}

/** Writes the files that were asked for, and returns what is printed. */
export async function writeOutputs({ report, store, terms, options, say }: Written): Promise<string> {
  const json = options.json ? writeReportJson(report) : null;
  const csv = options.csv ? await writePagesCsv(store.all(), { terms }, { day: report.day, language: options.lang }) : null;
  const files = options.report === undefined ? [] : filesBeside(options.report, { html: renderReport(report), json, csv });
  for (const [path, text] of files) {
    writeFileSync(path, text);
    process.stderr.write(`${say('written', { file: path })}\n`);
  }
  return json?.trimEnd() ?? (options.report === undefined ? csv : null) ?? describeReport(report, say);
}

/** The report, and the same in other forms beside it. */
function filesBeside(
  path: string,
  { html, json, csv }: { html: string; json: string | null; csv: string | null },
): [path: string, text: string][] {
  const stem = path.replace(/\.html?$/i, '');
  const files: [string, string][] = [[path, html]];
  if (json !== null) files.push([`${stem}.json`, json]);
  if (csv !== null) files.push([`${stem}.csv`, csv]);
  return files;
}
