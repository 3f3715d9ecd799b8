import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditFiles } from '../../audit/crawl/audit-files.ts';
import { LIMITS } from '../../audit/crawl/audit-site.ts';
import { listPageFiles } from '../../audit/crawl/list-page-files.ts';
import { auditPage } from '../../audit/page/audit-page.ts';
import { openKnowledge } from '../../audit/page/open-knowledge.ts';
import { buildSiteReport } from '../../audit/report/build-site-report.ts';
import { openRun } from '../../audit/store/open-run.ts';
import { openCompiled } from '../../glossary/compile/open-compiled.ts';
import { readUsableGlossary } from '../../glossary/read/read-sound-glossary.ts';
import { writeSite } from './write-site.ts';

/**
 * `npx tsx bench/audit/measure-audit.ts [--pages N]`: audits a generated site from disk, stops half way, goes on, and makes the report.
 * Pages a second are those of one core: of processor time, which other programs on the machine do not change.
 */
const { values } = parseArgs({ options: { pages: { type: 'string', default: '10000' } } });
const count = Number(values.pages);
const folder = mkdtempSync(join(tmpdir(), 'annae-bench-'));
writeSite(join(folder, 'site'), count);

const knowledge = openKnowledge(openCompiled({ isStrict: false }));
const files = listPageFiles([join(folder, 'site')]);
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
const seconds = (since?: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** Audits until as many pages have a result. */
async function auditUntil(enough: number): Promise<void> {
  const run = (await openRun(join(folder, 'runs'), 'bench', { fresh: false }))!;
  const control = new AbortController();
  let done = await run.store.count();
  const before = done;
  let since = process.cpuUsage();
  const onPage = () => {
    done++;
    if (done % (count / 10) === 0) {
      console.log(`${done} pages · ${(count / 10 / seconds(since)).toFixed(0)} a second of a core · ${megabytes()} MB`);
      since = process.cpuUsage();
    }
    if (done >= enough) control.abort();
  };
  await auditFiles(files, {
    store: run.store,
    audit: (page) => auditPage(page, knowledge),
    mostBytes: LIMITS.mostBytes,
    signal: control.signal,
    onPage,
  });
  console.log(`${done - before} audited in this start, ${done} of ${count} in all`);
  if (done === count) {
    const begin = process.cpuUsage();
    const { terms } = readUsableGlossary().glossary;
    const report = await buildSiteReport(run.store.all(), { terms }, { site: 'bench', day: '2026-12-01' });
    console.log(`report on ${report.pages.read} pages: ${seconds(begin).toFixed(1)} s of a core · ${megabytes()} MB`);
  }
  run.close();
}

const begin = process.cpuUsage();
await auditUntil(count / 2);
await auditUntil(count);
console.log(`${(count / seconds(begin)).toFixed(0)} pages a second of a core, the report included`);
rmSync(folder, { recursive: true });
