import { basename, resolve } from 'node:path';
import { auditPage } from '../audit/page/audit-page.ts';
import { openKnowledge } from '../audit/page/open-knowledge.ts';
import { buildSiteReport } from '../audit/report/build-site-report.ts';
import { seoulDate } from '../core/time/seoul-clock.ts';
import { readUsableGlossary } from '../glossary/read/read-sound-glossary.ts';
import { createTranslator } from '../locales/create-translator.ts';
import { readStrings } from '../locales/read-locales.ts';
import { agentName } from './audit/agent-name.ts';
import { readAuditOptions } from './audit/audit-options.ts';
import { readTargets } from './audit/audit-targets.ts';
import { explainNothing } from './audit/explain-nothing.ts';
import { listenForStop } from './audit/listen-for-stop.ts';
import { openKeptRun } from './audit/open-kept-run.ts';
import { readEarlierReports } from './audit/read-earlier-reports.ts';
import { type AuditJob, auditPaths, auditWeb } from './audit/run-audit.ts';
import { writeOutputs } from './audit/write-outputs.ts';
import { openGlossary } from './open-glossary.ts';
import type { Outcome } from './outcome.ts';
import { UsageError } from './usage-error.ts';

/**
 * `annae audit`: a site, from a foreigner's point of view. Results are kept as they come; the same command goes on where it was stopped.
 * Throws a `UsageError` for wrong use, and where nothing can be read.
 */
export async function audit(args: string[], now: Date): Promise<Outcome> {
  const options = readAuditOptions(args, process.env);
  const targets = readTargets(options.targets);
  const say = createTranslator(options.lang, readStrings(options.lang, 'audit-run'));
  const against = readEarlierReports(options.against);
  const knowledge = openKnowledge(openGlossary());
  const run = await openKeptRun(options, targets, say);
  const stop = listenForStop(() => process.stderr.write(`\n${say('stopping')}\n`));
  const job: AuditJob = { options, say, agent: agentName(), signal: stop.signal, audit: (page) => auditPage(page, knowledge) };
  try {
    if (targets.kind === 'files') await auditPaths(targets.paths, run.store, job);
    else await auditWeb(targets, await run.crawl(), job);
    const count = await run.store.count();
    if (stop.signal.aborted) return { output: say('stopped', { count }), code: 130 };
    const { terms } = readUsableGlossary().glossary;
    const site = options.site ?? nameOf(options.targets[0]!);
    const report = await buildSiteReport(run.store.all(), { terms }, { site, day: seoulDate(now), against });
    const nothing = report.pages.read === 0 ? await explainNothing(run.store, say) : null;
    const output = nothing === null ? await writeOutputs({ report, store: run.store, terms, options, say }) : '';
    await run.finish();
    if (nothing !== null) throw new UsageError(nothing);
    return { output, code: report.pages.faults > 0 ? 1 : 0 };
  } catch (error) {
    throw run.isGone(error) ? new UsageError(say('databaseGone', { message: error.message })) : error;
  } finally {
    stop.end();
    // What is gone cannot be closed, and that has been said.
    await Promise.resolve(run.close()).catch(() => {});
  }
}

/** What a report is called that nobody gave a name: the host, or the folder. */
function nameOf(target: string): string {
  return URL.canParse(target) ? new URL(target).host : basename(resolve(target));
}
