import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import type { SiteReport } from '../site-report.ts';
import { ReportDocument } from './ReportDocument.tsx';
import { enclose, policyFor } from './self-contained.ts';

const STYLE = new URL('report.css', import.meta.url);
const SCRIPT = new URL('sort-tables.mjs', import.meta.url);

/** The report as one HTML file in Korean and English, which loads nothing and is read without its script too. */
export function renderReport(report: SiteReport): string {
  const enclosed = { css: readFileSync(STYLE, 'utf8'), script: readFileSync(SCRIPT, 'utf8') };
  const html = render(<ReportDocument report={report} policy={policyFor(enclosed)} />);
  return `<!doctype html>\n${enclose(html, enclosed)}\n`;
}
